export const LAYER = 'repo';

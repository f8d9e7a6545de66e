export const LAYER = 'runtime';

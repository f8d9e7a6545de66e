export const LAYER = 'config';

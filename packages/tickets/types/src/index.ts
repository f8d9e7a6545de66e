export const LAYER = 'types';

export const LAYER = 'ui';

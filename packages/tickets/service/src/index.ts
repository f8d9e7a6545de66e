export const LAYER = 'service';

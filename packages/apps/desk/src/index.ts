export const APP = 'desk';

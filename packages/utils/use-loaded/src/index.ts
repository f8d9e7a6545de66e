export { type Load, type Loaded, useLoaded } from './use-loaded.ts';

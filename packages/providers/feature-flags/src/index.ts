export { type FeatureFlags, featureFlags } from './feature-flags.ts';

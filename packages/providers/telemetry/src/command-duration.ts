import { type Histogram, type MeterProvider, metrics } from '@opentelemetry/api';
import { SCOPE } from './scope.ts';

/** Seconds, as the semantic conventions advise for the duration of a request. */
const BOUNDARIES = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

// A histogram belongs to the provider that made it, and the global provider is only there once an app started telemetry.
const histograms = new WeakMap<MeterProvider, Histogram>();

/** The histogram of how long commands take, in seconds. */
export const commandDuration = (): Histogram => {
  const provider = metrics.getMeterProvider();
  const known = histograms.get(provider);
  if (known) return known;
  const histogram = provider.getMeter(SCOPE).createHistogram('command.duration', {
    description: 'How long a command took.',
    unit: 's',
    advice: { explicitBucketBoundaries: BOUNDARIES },
  });
  histograms.set(provider, histogram);
  return histogram;
};

import { REFERENCE_SECONDS } from './calibrate.ts';
import type { Fit } from './fit.ts';

/** How good a fit is: for each target the error for packages that were held out, and the whole of it. */
export const renderFit = ({ coefficients, errors }: Fit): string => {
  const { calibrationSeconds } = coefficients;
  const factor = calibrationSeconds / REFERENCE_SECONDS;
  return [
    `this machine takes ${calibrationSeconds.toFixed(3)} s for the calibration, ${factor.toFixed(2)} times the reference`,
    ...errors.map(({ target, packages, median, p90, predicted, measured }) => {
      const whole = `all ${predicted.toFixed(2)} s predicted, ${measured.toFixed(2)} s measured`;
      if (packages === 0) return `${target}: its tool says no cost of a package; ${whole}`;
      return `${target}: off by ${share(median)} (median) and ${share(p90)} (p90) for packages held out, of ${packages}; ${whole}`;
    }),
    '',
  ].join('\n');
};

const share = (value: number): string => `${(value * 100).toFixed(0)} %`;

import type { Size } from '../grow/grow-workspace.ts';
import type { Measurement } from '../measure/measure-program.ts';
import type { Measured } from './plans.ts';

/** One measured run. */
export interface RuleFigure extends Omit<Measurement, 'stdout' | 'stderr'> {
  /** The size that was asked for; `grown` is what it came to. */
  size: Size;
  grown: Size;
  what: Measured['name'];
  run: number;
  /** How much it looked at, or what it said where it was not green. */
  seen: string;
  ok: boolean;
}

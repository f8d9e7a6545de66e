import type { Measurement } from '../measure/measure-program.ts';
import type { Size } from '../grow/grow-workspace.ts';

/** One measured run, as `--json` prints it. */
export interface Figure extends Omit<Measurement, 'stdout' | 'stderr'> {
  /** The size that was asked for; `grown` is what it came to. */
  size: Size;
  grown: Size;
  /** A scenario of `scale`, or a contestant of `peers`. */
  what: string;
  run: number;
  /** It did its whole work and found nothing. */
  ok: boolean;
  tasks?: { total: number; cached: number };
  tests?: number;
  /** Seconds of wall time that each tool took, where that is known; tools run beside each other. */
  tools: Record<string, number>;
}

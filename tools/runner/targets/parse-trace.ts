import { z } from 'zod';
import { parseJson } from '../parse-json.ts';
import type { FileCost } from './target-run.ts';

/** Events of the trace format of Chromium; times are in microseconds, and those of one thread are nested. */
const TraceSchema = z.array(
  z.object({
    ph: z.string(),
    tid: z.number(),
    ts: z.number(),
    name: z.string().optional(),
    args: z.object({ path: z.string().optional() }).optional(),
  }),
);

/** How long the compiler has checked each file, in the trace that `tsc --generateTrace` wrote; undefined if it is none. */
export const parseTrace = (text: string): FileCost[] | undefined => {
  const events = TraceSchema.safeParse(parseJson(text));
  if (!events.success) return undefined;
  const open = new Map<number, z.infer<typeof TraceSchema>>();
  const costs = new Map<string, number>();
  for (const event of events.data) {
    const stack = open.get(event.tid) ?? [];
    open.set(event.tid, stack);
    if (event.ph === 'B') stack.push(event);
    const begun = event.ph === 'E' ? stack.pop() : undefined;
    const file = begun?.name === 'checkSourceFile' ? begun.args?.path : undefined;
    if (begun && file !== undefined) costs.set(file, (costs.get(file) ?? 0) + (event.ts - begun.ts) / 1000);
  }
  return [...costs].map(([file, durationMs]) => ({ file, durationMs }));
};

import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Result } from '@acme/utils-result';
import { commandDuration } from './command-duration.ts';
import { log } from './log.ts';
import { SCOPE } from './scope.ts';

/** Runs `work` inside a span called `name`, then records how long it took and logs how it ended, once. */
export const observeRun = <Outcome extends Result<unknown, string>>(
  name: string,
  work: () => Promise<Outcome>,
): Promise<Outcome> =>
  trace.getTracer(SCOPE).startActiveSpan(name, async (span) => {
    const start = performance.now();
    try {
      const outcome = await work();
      if (outcome.ok) log.info('command.succeeded', record(span, name, start));
      else log.warn('command.failed', record(span, name, start, outcome.failure.code));
      return outcome;
    } catch (error) {
      const bug = error instanceof Error ? error : new Error(String(error));
      span.recordException(bug);
      span.setStatus({ code: SpanStatusCode.ERROR, message: bug.message });
      log.error('command.threw', {
        ...record(span, name, start, bug.name),
        'exception.message': bug.message,
        'exception.stacktrace': bug.stack ?? '',
      });
      throw error;
    } finally {
      span.end();
    }
  });

/** Writes the run's name, duration and error to histogram and span, and gives them as the fields of the event. */
const record = (span: Span, name: string, start: number, errorType?: string): Attributes => {
  const seconds = (performance.now() - start) / 1000;
  const attributes = { 'command.name': name, ...(errorType !== undefined && { 'error.type': errorType }) };
  commandDuration().record(seconds, attributes);
  span.setAttributes(attributes);
  return { ...attributes, 'command.duration': seconds };
};

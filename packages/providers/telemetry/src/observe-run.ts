import { type Attributes, type Span, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Result } from '@acme/utils-result';
import { commandDuration } from './command-duration.ts';
import { log } from './log.ts';
import { SCOPE } from './scope.ts';

/** Runs `work` inside a span called `name`, then records how long it took and logs how it ended, once. */
export const observeRun = <Output, Code extends string>(
  name: string,
  work: () => Promise<Result<Output, Code>>,
): Promise<Result<Output, Code>> =>
  trace.getTracer(SCOPE).startActiveSpan(name, async (span) => {
    const start = performance.now();
    const end = (failed: Attributes): Attributes => {
      const seconds = (performance.now() - start) / 1000;
      const attributes = { 'command.name': name, ...failed };
      commandDuration().record(seconds, attributes);
      span.setAttributes(attributes);
      return { ...attributes, 'command.duration': seconds };
    };
    try {
      const result = await work();
      if (result.ok) log.info('command.succeeded', end({}));
      else log.warn('command.failed', end({ 'error.type': result.failure.code }));
      return result;
    } catch (error) {
      log.error('command.threw', { ...end({ 'error.type': recordBug(span, error) }), ...describeBug(error) });
      throw error;
    } finally {
      span.end();
    }
  });

/** Marks the span as broken by `error`, and gives the error's name. */
const recordBug = (span: Span, error: unknown): string => {
  const bug = toError(error);
  span.recordException(bug);
  span.setStatus({ code: SpanStatusCode.ERROR, message: bug.message });
  return bug.name;
};

const describeBug = (error: unknown): Attributes => {
  const { message, stack = '' } = toError(error);
  return { 'exception.message': message, 'exception.stacktrace': stack };
};

const toError = (error: unknown): Error => (error instanceof Error ? error : new Error(String(error)));

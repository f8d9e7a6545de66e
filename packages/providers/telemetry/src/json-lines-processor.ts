import type { LogRecordProcessor, ReadableLogRecord } from '@opentelemetry/sdk-logs';

/** Gives each log event to `writeLine` as it comes: `{"time":…,"level":…,"event":…,"trace":…,"span":…,…fields}`. */
export const jsonLinesProcessor = (writeLine: (line: string) => void): LogRecordProcessor => ({
  onEmit: (record) => {
    writeLine(`${JSON.stringify(toLine(record))}\n`);
  },
  forceFlush: () => Promise.resolve(),
  shutdown: () => Promise.resolve(),
});

const toLine = ({ hrTime, severityText, eventName, spanContext, attributes }: ReadableLogRecord): object => {
  const [seconds, nanoseconds] = hrTime;
  return {
    time: new Date(seconds * 1000 + nanoseconds / 1e6).toISOString(),
    level: severityText,
    event: eventName,
    ...(spanContext && { trace: spanContext.traceId, span: spanContext.spanId }),
    ...attributes,
  };
};

import { context, logs, metrics, trace } from '@opentelemetry/api';
import { resourceFromAttributes } from '@opentelemetry/resources';
import { LoggerProvider, type LogRecordProcessor } from '@opentelemetry/sdk-logs';
import { type IMetricReader, MeterProvider } from '@opentelemetry/sdk-metrics';
import { type SpanProcessor, TracerProvider } from '@opentelemetry/sdk-trace';
import { jsonLinesProcessor } from './json-lines-processor.ts';
import { traceContext } from './trace-context.ts';

export interface TelemetryOptions {
  /** The app, as `service.name`. */
  service: string;
  /** Gets each log event as one line of JSON with its line end. */
  writeLine?: (line: string) => void;
  /** Where events, spans and metrics go besides; an OTLP exporter's processor, for example. */
  logProcessors?: LogRecordProcessor[];
  spanProcessors?: SpanProcessor[];
  metricReaders?: IMetricReader[];
}

export interface Telemetry {
  /** Hands over what is still held back and turns telemetry off again. */
  shutdown: () => Promise<void>;
}

/** Called once by an app before anything else; without it, telemetry is off and costs next to nothing. */
export const startTelemetry = (options: TelemetryOptions): Telemetry => {
  const { service, writeLine, logProcessors = [], spanProcessors = [], metricReaders: readers = [] } = options;
  const resource = resourceFromAttributes({ 'service.name': service });
  const processors = [...(writeLine ? [jsonLinesProcessor(writeLine)] : []), ...logProcessors];
  const tracerProvider = new TracerProvider({ resource, spanProcessors });
  const meterProvider = new MeterProvider({ resource, readers });
  const loggerProvider = new LoggerProvider({ resource, processors });

  context.setGlobalContextManager(traceContext());
  trace.setGlobalTracerProvider(tracerProvider);
  metrics.setGlobalMeterProvider(meterProvider);
  logs.setGlobalLoggerProvider(loggerProvider);

  return {
    shutdown: async () => {
      await Promise.all([tracerProvider.shutdown(), meterProvider.shutdown(), loggerProvider.shutdown()]);
      for (const api of [trace, metrics, logs, context]) api.disable();
    },
  };
};

import { SeverityNumber, SpanStatusCode } from '@opentelemetry/api';
import { InMemoryLogRecordExporter, SimpleLogRecordProcessor } from '@opentelemetry/sdk-logs';
import {
  AggregationTemporality,
  type DataPoint,
  DataPointType,
  type Histogram,
  InMemoryMetricExporter,
  PeriodicExportingMetricReader,
} from '@opentelemetry/sdk-metrics';
import { InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace';
import { defineCommand, log, startTelemetry, type Telemetry } from '@acme/providers-telemetry';
import { fail, ok } from '@acme/utils-result';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { z } from 'zod';

let spans: InMemorySpanExporter;
let events: InMemoryLogRecordExporter;
let reader: PeriodicExportingMetricReader;
let telemetry: Telemetry;

beforeEach(() => {
  spans = new InMemorySpanExporter();
  events = new InMemoryLogRecordExporter();
  reader = new PeriodicExportingMetricReader({
    exporter: new InMemoryMetricExporter(AggregationTemporality.CUMULATIVE),
  });
  telemetry = startTelemetry({
    service: 'test',
    spanProcessors: [new SimpleSpanProcessor({ exporter: spans })],
    logProcessors: [new SimpleLogRecordProcessor({ exporter: events })],
    metricReaders: [reader],
  });
});
afterEach(async () => {
  await telemetry.shutdown();
});

const effect = vi.fn();
const divide = defineCommand({
  name: 'numbers.divide',
  input: z.strictObject({ dividend: z.number(), divisor: z.number() }),
  run: ({ dividend, divisor }) => {
    effect();
    if (divisor === 0) return fail('divided-by-zero', 'Nothing can be divided by zero.');
    if (divisor < 0) throw new RangeError('a bug with negative numbers');
    return ok(dividend / divisor);
  },
});

interface Duration {
  unit: string;
  point: DataPoint<Histogram>;
}

/** The one point of the one metric that there is. */
const collectDuration = async (): Promise<Duration> => {
  const { resourceMetrics } = await reader.collect();
  const [metric, ...others] = resourceMetrics.scopeMetrics.flatMap((scope) => scope.metrics);
  expect(others).toEqual([]);
  if (metric?.dataPointType !== DataPointType.HISTOGRAM) throw new Error('there is no histogram');
  expect(metric.descriptor.name).toBe('command.duration');
  const [point, ...rest] = metric.dataPoints;
  if (!point || rest.length > 0) throw new Error(`there are ${metric.dataPoints.length} points`);
  return { unit: metric.descriptor.unit, point };
};

describe('a run that succeeds', () => {
  test('resolves to the value', async () => {
    expect(await divide.run({ dividend: 6, divisor: 3 })).toEqual({ ok: true, value: 2 });
  });

  test('leaves a span named after the command, with no error', async () => {
    await divide.run({ dividend: 6, divisor: 3 });
    const [span] = spans.getFinishedSpans();
    expect(span).toMatchObject({ name: 'numbers.divide', attributes: { 'command.name': 'numbers.divide' } });
    expect(span?.status.code).toBe(SpanStatusCode.UNSET);
    expect(span?.attributes).not.toHaveProperty('error.type');
  });

  test('leaves its duration in seconds', async () => {
    await divide.run({ dividend: 6, divisor: 3 });
    const { unit, point } = await collectDuration();
    expect(unit).toBe('s');
    expect(point.attributes).toEqual({ 'command.name': 'numbers.divide' });
    expect(point.value.count).toBe(1);
    expect(point.value.sum).toBeLessThan(5);
    expect(point.value.buckets.boundaries).toEqual([
      0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10,
    ]);
  });

  test('leaves one event, tied to the span', async () => {
    await divide.run({ dividend: 6, divisor: 3 });
    const [event, ...others] = events.getFinishedLogRecords();
    expect(others).toEqual([]);
    expect(event).toMatchObject({
      eventName: 'command.succeeded',
      severityNumber: SeverityNumber.INFO,
      attributes: { 'command.name': 'numbers.divide', 'command.duration': expect.any(Number) },
    });
    expect(event?.spanContext?.spanId).toBe(spans.getFinishedSpans()[0]?.spanContext().spanId);
  });
});

describe('input that does not fit', () => {
  test('is a failure that names the field, and nothing runs', async () => {
    effect.mockClear();
    expect(await divide.run({ dividend: 6, divisor: 'three' })).toMatchObject({
      ok: false,
      failure: { code: 'invalid-input', issues: [{ path: 'divisor' }] },
    });
    expect(effect).not.toHaveBeenCalled();
  });

  test('is told by span, duration and one event', async () => {
    await divide.run({ dividend: 6 });
    const [span] = spans.getFinishedSpans();
    expect(span?.attributes['error.type']).toBe('invalid-input');
    expect(span?.status.code).toBe(SpanStatusCode.UNSET);
    const { point } = await collectDuration();
    expect(point.attributes).toEqual({ 'command.name': 'numbers.divide', 'error.type': 'invalid-input' });
    expect(events.getFinishedLogRecords()).toMatchObject([
      {
        eventName: 'command.failed',
        severityNumber: SeverityNumber.WARN,
        attributes: { 'error.type': 'invalid-input' },
      },
    ]);
  });
});

describe('an expected failure', () => {
  test('is a value', async () => {
    expect(await divide.run({ dividend: 6, divisor: 0 })).toEqual({
      ok: false,
      failure: { code: 'divided-by-zero', message: 'Nothing can be divided by zero.' },
    });
  });

  test('is told by span, duration and one event', async () => {
    await divide.run({ dividend: 6, divisor: 0 });
    expect(spans.getFinishedSpans()).toMatchObject([{ attributes: { 'error.type': 'divided-by-zero' } }]);
    const { point } = await collectDuration();
    expect(point.attributes).toEqual({ 'command.name': 'numbers.divide', 'error.type': 'divided-by-zero' });
    expect(events.getFinishedLogRecords()).toMatchObject([
      { eventName: 'command.failed', attributes: { 'error.type': 'divided-by-zero' } },
    ]);
  });
});

describe('a bug', () => {
  test('is thrown on', async () => {
    await expect(divide.run({ dividend: 6, divisor: -1 })).rejects.toThrow(RangeError);
  });

  test('is told by span, duration and one event', async () => {
    await divide.run({ dividend: 6, divisor: -1 }).catch(() => undefined);
    expect(spans.getFinishedSpans()).toMatchObject([
      {
        attributes: { 'error.type': 'RangeError' },
        status: { code: SpanStatusCode.ERROR, message: 'a bug with negative numbers' },
        events: [{ name: 'exception' }],
      },
    ]);
    const { point } = await collectDuration();
    expect(point.attributes).toEqual({ 'command.name': 'numbers.divide', 'error.type': 'RangeError' });
    expect(events.getFinishedLogRecords()).toMatchObject([
      {
        eventName: 'command.threw',
        severityNumber: SeverityNumber.ERROR,
        attributes: { 'error.type': 'RangeError', 'exception.message': 'a bug with negative numbers' },
      },
    ]);
  });
});

test('the durations of all runs are in one histogram', async () => {
  await divide.run({ dividend: 6, divisor: 3 });
  await divide.run({ dividend: 6, divisor: 2 });
  expect((await collectDuration()).point.value.count).toBe(2);
});

test('a thrown value that is no error is a bug too', async () => {
  const broken = defineCommand({
    name: 'numbers.break',
    input: z.string(),
    run: (text) => Promise.reject(text),
  });
  await expect(broken.run('plain text')).rejects.toBe('plain text');
  expect(spans.getFinishedSpans()).toMatchObject([
    { attributes: { 'error.type': 'Error' }, status: { message: 'plain text' } },
  ]);
});

test('a command gets what it depends on from its caller', async () => {
  const greet = defineCommand({
    name: 'greetings.greet',
    input: z.string(),
    run: (name, { greeting }: { greeting: string }) => ok(`${greeting}, ${name}`),
  });
  expect(await greet.run('world', { greeting: 'Hello' })).toEqual({ ok: true, value: 'Hello, world' });
});

test('what a command logs is tied to its span', async () => {
  const note = defineCommand({
    name: 'notes.write',
    input: z.string(),
    run: async (text) => {
      await Promise.resolve();
      log.debug('note.written', { length: text.length });
      return ok(text);
    },
  });
  await note.run('hello');
  const [written] = events.getFinishedLogRecords();
  expect(written).toMatchObject({ eventName: 'note.written', attributes: { length: 5 } });
  expect(written?.spanContext?.spanId).toBe(spans.getFinishedSpans()[0]?.spanContext().spanId);
});

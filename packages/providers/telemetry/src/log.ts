import { type Attributes, logs, SeverityNumber } from '@opentelemetry/api';
import { SCOPE } from './scope.ts';

/** What varies from event to event: flat, under stable keys. */
export type LogFields = Attributes;

type Write = (event: string, fields?: LogFields) => void;

const writeAt =
  (severityText: 'DEBUG' | 'INFO' | 'WARN' | 'ERROR'): Write =>
  (eventName, attributes = {}) => {
    const severityNumber = SeverityNumber[severityText];
    logs.getLogger(SCOPE).emit({ eventName, severityNumber, severityText, attributes });
  };

/** The one logger. An event's name is a constant, such as `ticket.opened`; what varies goes into the fields. */
export const log: Record<'debug' | 'info' | 'warn' | 'error', Write> = {
  debug: writeAt('DEBUG'),
  info: writeAt('INFO'),
  warn: writeAt('WARN'),
  error: writeAt('ERROR'),
};

import { type Attributes, logs, SeverityNumber } from '@opentelemetry/api';

/** What an event carries beside its name: flat, with stable keys. */
export type LogFields = Attributes;

type Write = (event: string, fields?: LogFields) => void;

const writeAt =
  (severityNumber: SeverityNumber, severityText: string): Write =>
  (event, fields = {}) => {
    logs.getLogger('@acme/providers-telemetry').emit({
      eventName: event,
      severityNumber,
      severityText,
      attributes: fields,
    });
  };

/** The one logger. An event's name is a constant (`ticket.opened`); what varies goes in the fields. */
export const log: { debug: Write; info: Write; warn: Write; error: Write } = {
  debug: writeAt(SeverityNumber.DEBUG, 'DEBUG'),
  info: writeAt(SeverityNumber.INFO, 'INFO'),
  warn: writeAt(SeverityNumber.WARN, 'WARN'),
  error: writeAt(SeverityNumber.ERROR, 'ERROR'),
};

import { MESSAGE_LIMIT } from '@acme/tools-findings';

/** What fills the `{{name}}`s of a message. `source` is text quoted from the linted file. */
export type MessageData = Record<string, string>;

/**
 * The data with which `template` keeps within the limit of a message: where it would not, `source` loses its
 * middle, for whoever reads the message has that text at hand.
 */
export const fitMessage = (template: string, data: MessageData): MessageData => {
  const { source = '' } = data;
  const excess = fillMessage(template, data).length - MESSAGE_LIMIT;
  return excess > 0 && source ? { ...data, source: dropMiddle(source, source.length - excess) } : data;
};

/** The template as ESLint and oxlint fill it. */
export const fillMessage = (template: string, data: MessageData): string =>
  template.replaceAll(/\{\{(\w+)\}\}/g, (placeholder, name: string) => data[name] ?? placeholder);

const dropMiddle = (text: string, length: number): string => {
  const kept = Math.max(length - 1, 8);
  return `${text.slice(0, Math.floor(kept / 2))}…${text.slice(text.length - Math.ceil(kept / 2))}`;
};

import { MESSAGE_LIMIT } from '@acme/tools-findings';

/** At least so many characters stay at either end of a text that loses its middle. */
const SHORTEST = 4;

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
  const half = Math.max(Math.floor((length - 1) / 2), SHORTEST);
  return text.length > 2 * half + 1 ? `${text.slice(0, half)}…${text.slice(-half)}` : text;
};

const EVENT_NAME = /^[a-z][a-z0-9_-]*(\.[a-z][a-z0-9_-]*)+$/;
const FILLERS = 'a an and are at by for from has have in is of on the to was were with'.split(' ');

/** Whether `text` names an event: dotted and lower-case, such as `ticket.opened`. */
export const isEventName = (text: string): boolean => EVENT_NAME.test(text);

/** An event name out of free text: 'Opened the ticket!' becomes `ticket.opened`. `area` leads where a word is too few. */
export const suggestEventName = (text: string, area: string): string => {
  if (isEventName(text.trim())) return text.trim();
  const words = (text.toLowerCase().match(/[a-z][a-z0-9]*/g) ?? []).filter((word) => !FILLERS.includes(word));
  const [first = 'event', ...others] = words.slice(0, 3);
  if (others.length === 0) return `${area}.${first}`;
  // A verb in front is turned round, so that the thing it happened to leads.
  const [head, ...tail] = /(ed|ing)$/.test(first) ? [...others, first] : [first, ...others];
  return `${head}.${tail.join('-')}`;
};

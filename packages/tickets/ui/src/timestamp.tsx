import type { ReactElement } from 'react';

const FORMAT = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** A time as the reader writes it; `at` is ISO 8601. */
export const Timestamp = ({ at }: { at: string }): ReactElement => (
  <time dateTime={at}>{FORMAT.format(new Date(at))}</time>
);

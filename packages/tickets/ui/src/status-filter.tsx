import type { TicketStatus } from '@acme/tickets-types';
import { type ReactElement, useId } from 'react';

export interface StatusFilterProps {
  /** Undefined stands for all tickets. */
  status: TicketStatus | undefined;
  onChange: (status: TicketStatus | undefined) => void;
}

const CHOICES: { label: string; status: TicketStatus | undefined }[] = [
  { label: 'Open', status: 'open' },
  { label: 'Closed', status: 'closed' },
  { label: 'All', status: undefined },
];

export const StatusFilter = ({ status: chosen, onChange }: StatusFilterProps): ReactElement => {
  const name = useId();
  return (
    <fieldset className="status-filter">
      <legend>Show</legend>
      {CHOICES.map(({ label, status }) => (
        <label key={label}>
          <input type="radio" name={name} checked={status === chosen} onChange={() => onChange(status)} />
          {label}
        </label>
      ))}
    </fieldset>
  );
};

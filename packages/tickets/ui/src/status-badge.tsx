import type { TicketStatus } from '@acme/tickets-types';
import { assertNever } from '@acme/utils-assert-never';
import type { ReactElement } from 'react';

export const StatusBadge = ({ status }: { status: TicketStatus }): ReactElement => (
  <span className={`status-badge ${status}`}>{wordFor(status)}</span>
);

const wordFor = (status: TicketStatus): string => {
  switch (status) {
    case 'open':
      return 'Open';
    case 'closed':
      return 'Closed';
    default:
      return assertNever(status);
  }
};

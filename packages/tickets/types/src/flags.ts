/** The feature flag that lets closed tickets be opened again. */
export const REOPEN_TICKETS = 'tickets.reopen';

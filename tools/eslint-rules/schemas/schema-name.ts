/** Whether a name is that of a schema: `TicketSchema`. */
export const isSchemaName = (name: string): boolean => /^[A-Z][A-Za-z0-9]*Schema$/.test(name);

/** What a schema of any name should be called: `ticket`, `zTicket`, `ticket_schema` and `TICKET` are `TicketSchema`. */
export const toSchemaName = (name: string): string => {
  const plain = name.replace(/^z(?=[A-Z])/, '').replace(/_?schema$/i, '');
  const words = /^[A-Z0-9_$]+$/.test(plain) ? plain.toLowerCase() : plain;
  const pascal = words.replaceAll(/(?:^|[_$]+)([A-Za-z0-9])/g, (_, letter: string) => letter.toUpperCase());
  return `${pascal.replaceAll(/[_$]/g, '') || 'Value'}Schema`;
};

/** The type of `TicketSchema` is `Ticket`. */
export const toTypeName = (schema: string): string => schema.replace(/Schema$/, '');

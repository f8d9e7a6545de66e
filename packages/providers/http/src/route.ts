/** One route of an API, as plain data. */
export interface Route {
  method: 'GET' | 'POST';
  /** Segments that start with `:` are parameters: `/api/tickets/:ticketId`. */
  path: string;
  /** Gets parameters, query and JSON body as one unparsed object. */
  handle: (input: Record<string, unknown>) => Promise<Response>;
}

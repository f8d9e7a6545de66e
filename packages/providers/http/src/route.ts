/** One route of an API, as plain data. */
export interface Route {
  method: 'GET' | 'POST';
  /** Segments that start with `:` are parameters: `/api/tickets/:ticketId`. */
  path: string;
  /** Gets the query, the JSON body and the path parameters as one unparsed object; on a clash the later one wins. */
  handle: (input: Record<string, unknown>) => Promise<Response>;
}

export { commandRoute, type CommandRoute } from './command-route.ts';
export { createRouter } from './create-router.ts';
export { type Fetch, type JsonRequest, requestJson, type RequestFailure } from './request-json.ts';
export { respondWithFailure, respondWithJson } from './respond.ts';
export type { Route } from './route.ts';

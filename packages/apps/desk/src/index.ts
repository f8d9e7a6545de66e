export type { Page } from './page.ts';
export { type Desk, type DeskOptions, startDesk, type StartFailure } from './start-desk.ts';

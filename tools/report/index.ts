export { composeReport } from './compose-report.ts';
export { renderReport } from './render-report.ts';

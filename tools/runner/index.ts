export { inferTargets, type PackageFacts, type Target, TARGETS } from './infer-targets.ts';
export { parseProgress } from './progress.ts';
export { endLeftGroups, holdSignals } from './process-groups.ts';
export { runBin } from './run-process.ts';
export { shorten } from './shorten.ts';
export { isGreen, parseTaskReports, printTaskReport, type TaskReport } from './task-report.ts';
export { traceTypecheck } from './targets/trace-typecheck.ts';
export { maskDirectives } from './linting/mask-directives.ts';
export { isSkipped } from './targets/describe-unrun.ts';

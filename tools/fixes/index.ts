export { type FindingRepair, type ReadText, type Repair, repairFinding } from './repair-finding.ts';
export { repairAll } from './repair-all.ts';

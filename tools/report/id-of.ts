import type { ReportPackage } from './report.ts';

/** What the row of a package is called within the page. */
export const idOf = (packages: readonly ReportPackage[], each: ReportPackage): string => `p${packages.indexOf(each)}`;

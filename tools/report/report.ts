import type { BudgetReport, Coefficients, MetricId, Place, Trend, Verdict } from '@acme/tools-budget';
import type { Failure } from '@acme/tools-findings';

/** All that the page says. */
export interface Report {
  scope: string;
  /** What is checked out; undefined before the first commit. */
  commit: string | undefined;
  /** Lowest first. */
  layers: readonly string[];
  /** In the order in which a check on two lanes starts them; none where the tree cannot be read. */
  packages: readonly ReportPackage[];
  /** Names, the first to be done first. */
  path: readonly string[];
  shape: Verdict['shape'] | undefined;
  verdict: ReportVerdict | undefined;
  trend: Trend;
  /** How far the model is off, as its fit said; undefined where the tree does not say it. */
  errors: Coefficients['errors'] | undefined;
  /** Why a part of the page is not there. */
  failures: readonly Failure[];
}

/** One package: what it costs and where it stands. In seconds of the reference machine. */
export interface ReportPackage extends Place {
  /** Its folder, without that of the domains. */
  label: string;
  /** Its domain, or the kind of package that it is. */
  group: string;
  /** Its layer; undefined outside of domains. */
  layer: string | undefined;
  seconds: number;
  /** What of it are tests. */
  testSeconds: number;
}

/** What the shape tier says. */
export interface ReportVerdict {
  state: 'passed' | 'failed' | 'unjudged';
  /** What the change was compared with, as a sentence says it. */
  against: string;
  judgements: Readonly<Record<MetricId, BudgetReport['judgements'][MetricId]>>;
  findings: BudgetReport['findings'];
  notes: readonly string[];
}

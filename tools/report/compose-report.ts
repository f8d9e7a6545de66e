import {
  type BudgetReport,
  type Current,
  judgeChange,
  type Place,
  placePackages,
  predictCosts,
  totalOf,
  type Trend,
  type Verdict,
} from '@acme/tools-budget';
import type { Outcome } from '@acme/tools-findings';
import type { HarnessSpec } from '@acme/tools-spec';
import type { Report, ReportPackage, ReportVerdict } from './report.ts';

/** What was read of a workspace; each part may have failed by itself. */
export interface ReportParts {
  commit: string | undefined;
  current: Outcome<Current>;
  /** With those findings only that no waiver pays for. */
  judged: Outcome<BudgetReport>;
  trend: Trend;
}

/** Lanes of the plan: the tools that a check runs at the same time. */
const LANES = 2;

/** Puts together the page of a workspace. What could not be read is said on it, and the rest is there. */
export const composeReport = (spec: HarnessSpec, { commit, current, judged, trend }: ReportParts): Report => {
  const failures = [current, judged].flatMap((part) => (part.ok ? [] : part.failures));
  const verdict = judgeAny(spec, current, judged);
  return {
    scope: spec.scope,
    commit,
    layers: spec.domains.layers.map(({ name }) => name),
    packages: current.ok ? listPackages(spec, current.value) : [],
    path: verdict?.shape.criticalPath.members ?? [],
    shape: verdict?.shape,
    verdict,
    trend,
    errors: current.ok ? current.value.model.errors : undefined,
    failures: failures.filter(({ code }, index) => failures.findIndex((each) => each.code === code) === index),
  };
};

/** Where there is nothing to compare with, the ceilings alone still say how far away they are. */
const judgeAny = (
  spec: HarnessSpec,
  current: Outcome<Current>,
  judged: Outcome<BudgetReport>,
): (ReportVerdict & Pick<Verdict, 'shape'>) | undefined => {
  if (judged.ok) {
    const { base, baseName, findings } = judged.value;
    const isRed = findings.some(({ severity }) => severity === 'error');
    const against = base === undefined ? `the ceilings alone (${baseName})` : `${baseName} (${base.slice(0, 9)})`;
    return { ...judged.value, state: isRed ? 'failed' : 'passed', against };
  }
  if (!current.ok) return undefined;
  const { snapshot, model } = current.value;
  const alone = judgeChange(spec.budget, model, undefined, snapshot);
  return { ...alone, state: 'unjudged', against: 'the ceilings alone' };
};

const listPackages = (spec: HarnessSpec, { snapshot, model }: Current): ReportPackage[] => {
  const { byPackage, graph } = predictCosts(snapshot.packages, model);
  const layers = new Set(spec.domains.layers.map(({ name }) => name));
  const byName = new Map(snapshot.packages.map((each) => [each.name, each]));
  return placePackages(graph, LANES).map((place: Place) => {
    const { dir = place.name, owner = '', kind = '' } = byName.get(place.name) ?? {};
    const cost = byPackage.get(place.name);
    const isLayer = layers.has(kind);
    return {
      ...place,
      label: dir.startsWith(`${spec.domains.folder}/`) ? dir.slice(spec.domains.folder.length + 1) : dir,
      group: isLayer ? owner : (GROUP_NAMES[kind] ?? kind),
      layer: isLayer ? kind : undefined,
      seconds: cost ? totalOf(cost) : 0,
      testSeconds: cost?.test ?? 0,
    };
  });
};

const GROUP_NAMES: Readonly<Record<string, string>> = { tool: 'tools', standalone: 'others' };

import type { HarnessSpec } from '@acme/tools-spec';
import { debtIdOf, isDebt } from './debts.ts';
import { type Grade, GRADES, worstOf } from './grade.ts';
import type { Judged } from './judge-package.ts';
import type { Quality } from './read-quality.ts';
import type { Scores } from './read-scores.ts';

/** A page stays readable in a workspace of hundreds of packages; the rest is counted. */
const MOST_REASONS = 40;

/** What stands in QUALITY_SCORE.md: a value of nothing but the commit that it names. */
export const renderScore = (spec: HarnessSpec, { now, before }: Quality): string =>
  [
    `Of commit ${now.commit}, ${now.day}: ${countGrades(now)}.`,
    ...tableOf(
      ['domain', ...spec.domains.layers.map(({ name }) => name)],
      domainRows(
        now,
        spec.domains.layers.map(({ name }) => name),
      ),
    ),
    ...tableOf(['group', 'worst', 'packages'], groupRows(now)),
    '',
    '## Why not A',
    ...reasonsOf(now),
    '',
    '## What no test noticed',
    ...survivorsOf(now),
    '',
    '## Trend',
    '',
    'By what git alone says, so that days can be compared: without what the tests notice.',
    ...tableOf(
      ['commit', 'day', 'packages', ...GRADES],
      [now, ...before].map((scores) => [
        scores.commit.slice(0, 10),
        scores.day,
        String(scores.judged.length),
        ...GRADES.map((grade) => String(scores.judged.filter((each) => gradeWithoutRuns(each) === grade).length)),
      ]),
    ),
    '',
  ].join('\n');

/** The commit that a section says it is of. */
export const commitOf = (section: string): string | undefined => /^Of commit ([0-9a-f]{40,64}),/m.exec(section)?.[1];

const tableOf = (heads: readonly string[], rows: readonly (readonly string[])[]): string[] =>
  rows.length === 0 ? [] : ['', rowOf(heads), rowOf(heads.map(() => '---')), ...rows.map(rowOf)];

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const countGrades = ({ judged }: Scores): string =>
  GRADES.map((grade) => `${judged.filter((each) => each.grade === grade).length} ${grade}`).join(', ');

const domainRows = ({ judged }: Scores, layers: readonly string[]): string[][] => {
  const inDomains = judged.filter(({ signals }) => layers.includes(signals.kind));
  return [...Map.groupBy(inDomains, ({ signals }) => signals.owner)].map(([domain, own]) => [
    domain,
    ...layers.map((layer) => {
      const parts = own.filter(({ signals }) => signals.kind === layer);
      return parts.length === 0 ? '' : worstOf(parts.map(({ grade }) => grade));
    }),
  ]);
};

/** A group of hundreds is shown by what is not well with it. */
const groupRows = ({ judged }: Scores): string[][] => {
  const layered = judged.filter(({ signals }) => signals.kind !== 'tool' && !isLayer(signals.dir, signals.kind));
  const tools = judged.filter(({ signals }) => signals.kind === 'tool');
  return [...Map.groupBy([...layered, ...tools], ({ signals }) => signals.kind)].map(([kind, own]) => [
    kind === 'tool' ? 'tools' : kind,
    worstOf(own.map(({ grade }) => grade)),
    GRADES.map((grade) => own.filter((each) => each.grade === grade))
      .filter((each) => each.length > 0)
      .map((each) => `${each[0]?.grade}: ${namesOf(each)}`)
      .join('; '),
  ]);
};

const MOST_NAMES = 20;

const namesOf = (judged: readonly Judged[]): string =>
  judged.length > MOST_NAMES ? `${judged.length}` : judged.map(({ signals }) => signals.owner).join(', ');

/** A layer's folder begins with its layer, a group's package is called by its own name. */
const isLayer = (dir: string, kind: string): boolean => new RegExp(`/${kind}(?:-[^/]+)?$`).test(dir);

const reasonsOf = ({ judged }: Scores): string[] => {
  const worse = judged
    .filter(({ grade }) => grade !== 'A')
    .toSorted((left, right) => GRADES.indexOf(right.grade) - GRADES.indexOf(left.grade) || byChurn(left, right));
  const rows = worse.slice(0, MOST_REASONS).map((each) => [
    each.signals.dir,
    each.grade,
    each.reasons.map(({ grade, text }) => `${grade}: ${text}`).join('; '),
    String(each.signals.churn),
    each.reasons
      .filter(isDebt)
      .map(({ signal }) => debtIdOf(each.signals.dir, signal.id))
      .join(', '),
  ]);
  const rest = worse.length - rows.length;
  return [
    ...tableOf(['package', 'grade', 'because', 'churn', 'owed as'], rows),
    ...(rows.length === 0 ? ['', 'Every package has an A.'] : []),
    ...(rest > 0 ? ['', `And ${rest} more with a B or worse.`] : []),
  ];
};

const gradeWithoutRuns = ({ reasons }: Judged): Grade =>
  worstOf(reasons.filter(({ signal }) => !signal.isRun).map(({ grade }) => grade));

/** What was planted in packages that are owed for it: a test of each is the work. */
const survivorsOf = ({ judged }: Scores): string[] => {
  const rows = judged
    .filter(({ reasons }) => reasons.some(({ signal }) => signal.id === 'mutants'))
    .flatMap(({ signals: { dir, measured } }) =>
      (measured?.survivors ?? []).map(({ file, line, what }) => [`${dir}/${file}:${line}`, what]),
    );
  const rest = rows.length - MOST_REASONS;
  return [
    ...tableOf(['planted at', 'mistake'], rows.slice(0, MOST_REASONS)),
    ...(rows.length === 0 ? ['', 'In no package more than two of eight.'] : []),
    ...(rest > 0 ? ['', `And ${rest} more.`] : []),
  ];
};

/** Where much is changed, a weakness costs most. */
const byChurn = (left: Judged, right: Judged): number => right.signals.churn - left.signals.churn;

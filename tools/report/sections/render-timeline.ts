import { seconds } from '@acme/tools-budget';
import { fitLabels } from '../charts/fit-label.ts';
import { type Bar, groupBars } from '../charts/group-bars.ts';
import { niceTicks } from '../charts/nice-ticks.ts';
import { countOf } from '../count-of.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import { idOf } from '../id-of.ts';
import { percent } from '../percent.ts';
import type { Report, ReportPackage } from '../report.ts';

const LANE = 40;
const LANES = ['Lane 1', 'Lane 2'] as const;

/** The plan of a check on two lanes, and the chain that no number of lanes makes shorter. */
export const renderTimeline = (report: Report): Markup | undefined => {
  const { packages, path, shape } = report;
  if (!shape || packages.length === 0) return undefined;
  const total = Math.max(shape.makespan.two, shape.criticalPath.seconds);
  const chain = path.flatMap((name) => packages.filter((each) => each.name === name));
  const numbers = new Map(chain.map(({ name }, index) => [name, index + 1]));
  const idle = Math.max(0, LANES.length * shape.makespan.two - shape.work);
  return html`<section id="timeline" aria-labelledby="timeline-title">
    <h2 id="timeline-title">Timeline</h2>
    <p>
      On two lanes ${countOf(packages.length, 'package')} take ${figure(shape.makespan.two)}; ${figure(shape.work)} of
      work, and ${figure(idle)} in which a lane waits. ${describeBound(shape)} A cold check starts each tool once
      instead of once for each package, and is predicted apart.
    </p>
    <figure aria-labelledby="timeline-caption">
      <div class="chart">
        <p class="row-title">The critical path alone, ${figure(shape.criticalPath.seconds)}</p>
        ${renderRow(chainBars(chain), total, numbers, true)}
        ${LANES.map(
          (title, lane) =>
            html`<p class="row-title">${title}</p>
              ${renderRow(
                groupBars(
                  packages.filter((each) => each.lane === lane),
                  total,
                ),
                total,
                numbers,
                false,
              )} `,
        )}${renderAxis(total)}
      </div>
      <figcaption id="timeline-caption">
        <span class="key critical-key"></span> critical path, numbered as below; <span class="key bar-key"></span> a
        package; <span class="key many-key"></span> several that are small, with how many. The steps are in the list,
        all packages in the <a href="#packages">table</a>.
      </figcaption>
    </figure>
    <h3>The critical path</h3>
    <ol class="path">
      ${chain.map(
        (each) =>
          html`<li>
            <a href="#${idOf(packages, each)}">${each.label}</a> ${figure(each.seconds)}
            <span class="small">lane ${each.lane + 1}, from ${seconds(each.start)}</span>
          </li> `,
      )}
    </ol>
  </section>`;
};

const describeBound = ({ work, criticalPath, makespan }: NonNullable<Report['shape']>): string =>
  criticalPath.seconds > work / LANES.length
    ? `The critical path takes ${share(criticalPath.seconds, makespan.two)} of that: a shorter chain wins more than less work.`
    : `Half of the work is ${share(work / LANES.length, makespan.two)} of that and the critical path ${share(criticalPath.seconds, makespan.two)}: less work wins more than a shorter chain.`;

const share = (part: number, whole: number): string => `${Math.round((whole > 0 ? part / whole : 0) * 100)} %`;

const chainBars = (chain: readonly ReportPackage[]): Bar<ReportPackage>[] => {
  let at = 0;
  return chain.map((each) => {
    const start = at;
    at += each.seconds;
    return { start, end: at, items: [each] };
  });
};

/** A row of bars. The drawing is hidden from readers of the screen: the list and the table say the same. */
const renderRow = (
  bars: readonly Bar<ReportPackage>[],
  total: number,
  numbers: ReadonlyMap<string, number>,
  isChain: boolean,
): Markup =>
  html`<svg class="lane" width="100%" height="${LANE}" aria-hidden="true">
    <rect class="track" width="100%" height="${LANE}" />
    ${bars.map((bar) => renderBar(bar, total, numbers, isChain))}
  </svg>`;

const renderBar = (
  { start, end, items }: Bar<ReportPackage>,
  total: number,
  numbers: ReadonlyMap<string, number>,
  isChain: boolean,
): Markup => {
  const [first] = items;
  const number = first && numbers.get(first.name);
  const names = items.length > 1 ? `${items.length} packages` : (first?.label ?? '');
  const kind = items.length > 1 ? 'many' : number !== undefined || isChain ? 'critical' : 'bar';
  const title = `${number === undefined ? '' : `${number}. `}${names}: ${seconds(end - start)}, from ${seconds(start)} to ${seconds(end)}`;
  const last = names.split('/').at(-1) ?? names;
  const texts =
    items.length > 1
      ? [`${items.length}`]
      : number === undefined
        ? [names, last]
        : [`${number} ${names}`, `${number} ${last}`, `${number}`];
  const middle = percent((start + end) / 2, total);
  return html`<g class="${kind}"
    ><title>${title}</title
    ><rect
      x="${percent(start, total)}"
      width="${percent(end - start, total)}"
      height="${LANE}"
    />${fitLabels(texts, (end - start) / total).map(({ text, classes }) => html`<text class="${classes}" x="${middle}" y="25">${text}</text>`)}</g
  >`;
};

const renderAxis = (total: number): Markup => {
  const ticks = niceTicks(total, 6);
  return html`<svg class="axis" width="100%" height="22" aria-hidden="true">
    ${ticks.map((tick) => {
      const anchor = tick === 0 ? 'start' : tick > total * 0.97 ? 'end' : 'middle';
      return html`<line x1="${percent(tick, total)}" x2="${percent(tick, total)}" y2="5" /><text
          x="${percent(tick, total)}"
          y="18"
          text-anchor="${anchor}"
          >${tick} s</text
        >`;
    })}
  </svg>`;
};

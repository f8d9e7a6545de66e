import { METRIC_NAMES, METRICS, type MetricId, seconds, type Trend, type TrendPoint } from '@acme/tools-budget';
import { countOf } from '../count-of.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import { percent } from '../percent.ts';
import type { Report } from '../report.ts';
import { renderFolded } from './render-table.ts';

const HEIGHT = 88;

/** How the numbers came to be what they are, computed anew from the history. */
export const renderTrend = ({ trend, verdict }: Report): Markup => {
  const { points, branch, notes } = trend;
  return html`<section id="trend" aria-labelledby="trend-title">
    <h2 id="trend-title">Trend</h2>
    ${notes.map((note) => html`<p class="note">${note}</p>`)}
    ${
      points.length > 1
        ? html`<p>
              The last ${countOf(points.length, 'commit')} of ${branch}, each computed anew from git with the model of
              today. ${describeSteps(points)}
            </p>
            <div class="multiples">${METRICS.map((id) => renderLine(id, points, verdict?.judgements[id].ceiling))}</div>
            ${renderSteps(points)} `
        : html`<p>A trend takes two commits; ${points.length === 1 ? 'there is one' : 'there is none'}.</p>`
    }
    ${points.length > 0 ? renderPoints(trend) : undefined}
  </section>`;
};

const STEPS = 90;

/** What each commit added or took, the oldest first: what the lines above hardly show beside their ceilings. */
const renderSteps = (points: readonly TrendPoint[]): Markup => {
  const rises = listRises(points);
  const most = Math.max(...rises.map(({ rise }) => Math.abs(rise)));
  const up = Math.max(0, ...rises.map(({ rise }) => rise));
  const down = Math.max(0, ...rises.map(({ rise }) => -rise));
  const scale = most > 0 ? (STEPS - 4) / (up + down) : 0;
  const zero = up * scale + 2;
  return html`<h3>Step by step</h3>
    <figure aria-labelledby="steps-caption">
      <svg class="steps" width="100%" height="${STEPS}" aria-hidden="true">
        ${rises.map(
          ({ point, rise }, index) =>
            html`<g class="${rise > 0 ? 'more' : 'less'}"
              ><title>${`${signed(rise)} ${point.commit.slice(0, 9)} ${point.subject}`}</title
              ><rect
                x="${percent(index + 0.1, rises.length)}"
                width="${percent(0.8, rises.length)}"
                y="${(rise > 0 ? zero - rise * scale : zero).toFixed(1)}"
                height="${(Math.abs(rise) * scale).toFixed(1)}"
            /></g>`,
        )}
        <line x2="100%" y1="${zero}" y2="${zero}" />
      </svg>
      <figcaption id="steps-caption">
        What each commit added to the cold check, or took from it below the line; the tallest is ${seconds(most)}.
      </figcaption>
    </figure>`;
};

const listRises = (points: readonly TrendPoint[]) =>
  points.slice(1).map((point, index) => ({ point, rise: point.metrics.cold - (points[index]?.metrics.cold ?? 0) }));

/** The commit that raised the cold check most, and the one that lowered it most. */
const describeSteps = (points: readonly TrendPoint[]): Markup => {
  const sorted = listRises(points).toSorted((left, right) => right.rise - left.rise);
  const [most, least] = [sorted[0], sorted.at(-1)];
  const say = (step: typeof most): Markup | undefined =>
    step && html`${signed(step.rise)} with <code>${step.point.commit.slice(0, 9)}</code> “${step.point.subject}”`;
  return html`${most && most.rise > 0 ? html`The cold check rose most, by ${say(most)}. ` : undefined}${least && least.rise < 0 ? html`It fell most, by ${say(least)}.` : undefined}`;
};

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${seconds(Math.abs(value))}`;

const renderLine = (id: MetricId, points: readonly TrendPoint[], ceiling: number | undefined): Markup => {
  const values = points.map(({ metrics }) => metrics[id]);
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const top = Math.max(...values, ceiling ?? 0) * 1.06;
  const y = (value: number): number => Number(((1 - (top > 0 ? value / top : 0)) * HEIGHT).toFixed(2));
  const line = values.map((value, index) => `${index === 0 ? 'M' : 'L'}${index} ${y(value)}`).join('');
  const end = values.length - 1;
  return html`<figure class="multiple">
    <figcaption><strong>${METRIC_NAMES[id]}</strong> ${figure(last)}, ${signed(last - first)} over these</figcaption>
    <div class="plot">
      <svg width="100%" height="${HEIGHT}" viewBox="0 0 ${end} ${HEIGHT}" preserveAspectRatio="none" aria-hidden="true">
        <path class="under" d="${line}L${end} ${HEIGHT}L0 ${HEIGHT}z" />
        ${ceiling === undefined ? undefined : html`<line x1="0" x2="${end}" y1="${y(ceiling)}" y2="${y(ceiling)}" />`}
        <path class="over" d="${line}" /></svg
      ><svg class="dots" width="100%" height="${HEIGHT}" aria-hidden="true">
        ${values.map(
          (value, index) =>
            html`<circle cx="${percent(index, end)}" cy="${y(value)}" r="3"
              ><title>${`${points[index]?.commit.slice(0, 9) ?? ''}: ${seconds(value)}`}</title></circle
            >`,
        )}${ceiling === undefined ? undefined : html`<text x="100%" y="${y(ceiling) + 13}" text-anchor="end">ceiling ${ceiling} s</text>`}
      </svg>
    </div>
  </figure> `;
};

const renderPoints = ({ points }: Trend): Markup =>
  renderFolded('Every commit as a table', {
    caption: 'What each commit costs, the newest first, in seconds',
    columns: [
      { name: 'commit' },
      { name: 'subject' },
      { name: 'packages', isNumber: true },
      ...METRICS.map((id) => ({ name: METRIC_NAMES[id].replace(/^the /, ''), isNumber: true })),
    ],
    rows: points.toReversed().map(({ commit, day, packages, metrics, subject }) => ({
      cells: [
        html`<code>${commit.slice(0, 9)}</code> <span class="small">${day}</span>`,
        html`<span class="subject">${subject}</span>`,
        `${packages}`,
        ...METRICS.map((id) => figure(metrics[id])),
      ],
    })),
  });

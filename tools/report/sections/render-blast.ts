import { seconds } from '@acme/tools-budget';
import { countOf } from '../count-of.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import { idOf } from '../id-of.ts';
import { percent } from '../percent.ts';
import type { Report, ReportPackage } from '../report.ts';
import { renderTable } from './render-table.ts';

const RANKED = 15;
const HEIGHT = 150;

/** What an edit of each package makes to be checked again. */
export const renderBlast = ({ packages, shape, verdict }: Report): Markup | undefined => {
  if (!shape || packages.length === 0) return undefined;
  const ranked = packages.toSorted((left, right) => right.blast - left.blast || (left.name < right.name ? -1 : 1));
  const most = ranked[0]?.blast ?? 0;
  const shown = ranked.slice(0, RANKED);
  const ceiling = verdict?.judgements.hub.ceiling;
  return html`<section id="blast" aria-labelledby="blast-title">
    <h2 id="blast-title">Blast radius</h2>
    <p>
      What has to be checked again after an edit, itself and all that needs it. For 95 of 100 packages it is
      ${figure(shape.blast.p95)} or less; the most is
      ${figure(shape.blast.max.value)}${ceiling === undefined ? '' : `, of ${seconds(ceiling)} that are allowed`}.
    </p>
    <figure aria-labelledby="blast-caption">
      <div class="chart">
        <p class="row-title">${seconds(most)}</p>
        <svg
          class="area"
          width="100%"
          height="${HEIGHT}"
          viewBox="0 0 ${ranked.length} 1"
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          <path
            d="${drawSteps(
              ranked.map(({ blast }) => blast),
              most,
            )}"
          />
          <line
            x1="0"
            x2="${ranked.length}"
            y1="${heightOf(shape.blast.p95, most)}"
            y2="${heightOf(shape.blast.p95, most)}"
          />
        </svg>
      </div>
      <figcaption id="blast-caption">
        Every package, the largest first; the dashed line is what 95 of 100 keep to.
        ${ranked.length > RANKED ? `The first ${RANKED} are` : 'All are'} in the table.
      </figcaption>
    </figure>
    ${renderTable({
      caption: `The ${countOf(shown.length, 'package')} whose edit costs most`,
      columns: [
        { name: 'package' },
        { name: 'checked again', isNumber: true },
        { name: 'packages', isNumber: true },
        { name: 'share of all work' },
      ],
      rows: shown.map((each) => ({
        cells: [linkTo(packages, each), figure(each.blast), `${each.reach}`, renderShare(each.blast, shape.work)],
      })),
    })}
  </section>`;
};

const linkTo = (packages: readonly ReportPackage[], each: ReportPackage): Markup =>
  html`<a href="#${idOf(packages, each)}">${each.label}</a>`;

const renderShare = (part: number, whole: number): Markup =>
  html`<span class="share"
    ><svg width="72" height="10" aria-hidden="true">
      <rect class="track" width="100%" height="10" />
      <rect class="fill" width="${percent(part, whole)}" height="10" />
    </svg>
    ${Math.round((whole > 0 ? part / whole : 0) * 100)} %</span
  >`;

const heightOf = (value: number, most: number): number => Number((1 - (most > 0 ? value / most : 0)).toFixed(4));

/** A stair from the left to the right, one step each. */
const drawSteps = (values: readonly number[], most: number): string =>
  `M0 1${values.map((value, index) => `L${index} ${heightOf(value, most)}L${index + 1} ${heightOf(value, most)}`).join('')}L${values.length} 1z`;

import { METRIC_NAMES, METRICS, type MetricId } from '@acme/tools-budget';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import { percent } from '../percent.ts';
import type { Report, ReportVerdict } from '../report.ts';

type Judgement = ReportVerdict['judgements'][MetricId];

/** Each number that is held, against its ceiling. */
export const renderCeilings = ({ verdict, shape }: Report): Markup | undefined => {
  if (!verdict || !shape) return undefined;
  const peaks: Partial<Record<MetricId, string>> = {
    path: `${shape.criticalPath.members.length} packages, one after the other`,
    hub: shape.blast.max.name,
    package: shape.largest.name,
  };
  const { judgements } = verdict;
  return html`<section id="ceilings" aria-labelledby="ceilings-title">
    <h2 id="ceilings-title">Against the ceilings</h2>
    <p>
      Predicted from the tree alone, in seconds of the reference machine, and compared with ${verdict.against}. Up to
      half of a ceiling all is free; above it one change may add 1 %, and to the average edit 0.4 %.
    </p>
    <ul class="cards">
      ${METRICS.map((id) => renderCard(METRIC_NAMES[id], judgements[id], peaks[id], id))}
    </ul>
    ${renderFindings(verdict)}
  </section>`;
};

const VERDICTS: Record<Judgement['verdict'], string> = {
  free: 'under half of its ceiling',
  kept: 'above half of its ceiling',
  raised: 'rises more than one change may',
  over: 'over its ceiling',
  inherited: 'over its ceiling, as it was before',
};

const renderCard = (name: string, judgement: Judgement, peak: string | undefined, id: MetricId): Markup => {
  const { before, now, limit, ceiling, verdict } = judgement;
  const isRed = verdict === 'raised' || verdict === 'over';
  const whole = Math.max(ceiling, now);
  return html`<li class="card${isRed ? ' red' : ''}" data-metric="${id}">
    <h3>${name}</h3>
    <p class="big">
      ${figure(now)} <span class="of">of <data value="${ceiling}">${ceiling} s</data></span>
    </p>
    <svg class="meter" width="100%" height="14" aria-hidden="true">
      <rect class="track" width="100%" y="3" height="8" rx="4" />
      <rect class="fill" width="${percent(now, whole)}" y="3" height="8" rx="4" />
      <rect class="mark" x="${percent(limit, whole)}" width="2" height="14" />
    </svg>
    <p class="small">
      <strong>${isRed ? '✗ ' : ''}${VERDICTS[verdict]}</strong>;
      ${before === undefined ? 'nothing to compare with' : html`before ${figure(before)}`}, may come to ${figure(limit)}
    </p>
    ${peak === undefined ? undefined : html`<p class="small name">${peak}</p>`}
  </li> `;
};

const renderFindings = ({ findings, notes }: ReportVerdict): Markup => {
  const said = findings.map(
    ({ file, severity, what, why, fix }) =>
      html`<li class="finding">
        <p>
          <strong>${severity === 'error' ? '✗ ' : ''}<code>${file}</code></strong> ${what}
        </p>
        <p class="small">Why: ${why}</p>
        <p>Fix: ${fix}</p>
      </li> `,
  );
  return html`${
    said.length > 0
      ? html`<h3>What this change has to repair</h3>
          <ul class="plain">
            ${said}
          </ul>`
      : undefined
  }
  ${
    notes.length > 0
      ? html`<h3>What the owner has to know</h3>
          <ul>
            ${notes.map((note) => html`<li>${note}</li>`)}
          </ul>`
      : undefined
  }`;
};

import { html, type Markup, raw } from './html.ts';
import type { Report } from './report.ts';
import { renderBlast } from './sections/render-blast.ts';
import { renderCeilings } from './sections/render-ceilings.ts';
import { renderModel } from './sections/render-model.ts';
import { renderPackages } from './sections/render-packages.ts';
import { renderTimeline } from './sections/render-timeline.ts';
import { renderTreemap } from './sections/render-treemap.ts';
import { renderTrend } from './sections/render-trend.ts';
import { STYLE } from './style.ts';

/** The page: one HTML file without scripts, fonts or pictures, which forbids itself to load anything. */
export const renderReport = (report: Report): string => {
  const title = `Build budget of ${report.scope}`;
  const sections = [
    { id: 'ceilings', name: 'Ceilings', body: renderCeilings(report) },
    { id: 'timeline', name: 'Timeline', body: renderTimeline(report) },
    { id: 'cost', name: 'Cost', body: renderTreemap(report) },
    { id: 'blast', name: 'Blast radius', body: renderBlast(report) },
    { id: 'trend', name: 'Trend', body: renderTrend(report) },
    { id: 'model', name: 'The model', body: renderModel(report) },
    { id: 'packages', name: 'Every package', body: renderPackages(report) },
  ].filter(({ body }) => body !== undefined);
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"
        />
        <title>${title}</title>
        <link rel="icon" href="data:," />
        <style>
          ${raw(STYLE)}
        </style>
      </head>
      <body>
        <a class="skip" href="#main">To the figures</a>
        <header>
          <h1>${title}</h1>
          ${renderState(report)}
          <nav aria-label="Parts of this page">
            <ul>
              ${sections.map(({ id, name }) => html`<li><a href="#${id}">${name}</a></li>`)}
            </ul>
          </nav>
        </header>
        <main id="main">
          ${report.failures.map(({ message, hint }) => html`<p class="note" role="note"><strong>${message}</strong> ${hint}</p>`)}
          ${sections.map(({ body }) => body)}
        </main>
        <footer>
          <p>
            Made by <code>pnpm harness budget report</code>. All figures are computed from the tree and its history;
            nothing is measured and nothing is kept. The same tree makes the same page.
          </p>
        </footer>
      </body>
    </html> `.markup;
};

const STATES = { passed: 'passed', failed: 'failed', unjudged: 'not judged' } as const;

const renderState = ({ verdict, packages, commit }: Report): Markup => {
  const state = verdict?.state ?? 'unjudged';
  const cold = verdict?.judgements.cold;
  const says = cold
    ? html`A cold check of ${packages.length} packages is predicted to take
        <data value="${cold.now}">${cold.now.toFixed(1)} s</data> of ${cold.ceiling} s.`
    : 'The tree cannot be read.';
  const at =
    commit === undefined
      ? 'before the first commit'
      : html`at commit <code>${commit.slice(0, 9)}</code> and what is not committed yet`;
  return html`<p><strong class="state ${state}">${STATES[state]}</strong> ${says} <span class="small">${at}</span></p>`;
};

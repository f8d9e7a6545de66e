import { seconds } from '@acme/tools-budget';
import { countOf } from '../count-of.ts';
import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import type { Report } from '../report.ts';
import { renderFolded } from './render-table.ts';

/** Every package with every figure: what the drawings above are made of. */
export const renderPackages = ({ packages, path }: Report): Markup => {
  const sorted = packages
    .map((each, index) => ({ each, index }))
    .toSorted((left, right) => right.each.seconds - left.each.seconds);
  return html`<section id="packages" aria-labelledby="packages-title">
    <h2 id="packages-title">Every package</h2>
    ${
      packages.length === 0
        ? html`<p>There is no package to show.</p>`
        : html`<p>
              What one costs by target, and who needs it: <code>pnpm harness budget why &lt;package&gt;</code>. What
              would win most: <code>pnpm harness budget plan</code>.
            </p>
            ${renderFolded(`${countOf(packages.length, 'package')}, the most expensive first`, {
              caption: 'Every package, in seconds',
              columns: [
                { name: 'package' },
                { name: 'cost', isNumber: true },
                { name: 'of it tests', isNumber: true },
                { name: 'lane', isNumber: true },
                { name: 'from – to', isNumber: true },
                { name: 'critical path', isNumber: true },
                { name: 'an edit checks', isNumber: true },
                { name: 'packages', isNumber: true },
              ],
              rows: sorted.map(({ each, index }) => ({
                id: `p${index}`,
                cells: [
                  html`<span title="${each.name}">${each.label}</span>`,
                  figure(each.seconds),
                  figure(each.testSeconds),
                  `${each.lane + 1}`,
                  `${seconds(each.start)} – ${seconds(each.end)}`,
                  each.isCritical ? `step ${path.indexOf(each.name) + 1}` : '–',
                  figure(each.blast),
                  `${each.reach}`,
                ],
              })),
            })}`
    }
  </section>`;
};

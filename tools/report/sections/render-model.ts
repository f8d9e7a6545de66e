import { figure } from '../figure.ts';
import { html, type Markup } from '../html.ts';
import type { Report } from '../report.ts';
import { renderTable } from './render-table.ts';

/** How much the predictions are worth. */
export const renderModel = ({ errors }: Report): Markup =>
  html`<section id="model" aria-labelledby="model-title">
    <h2 id="model-title">How far the model is off</h2>
    ${
      errors && errors.length > 0
        ? renderTable({
            caption: 'At its fit, for packages that it had not seen, as a share of what was measured',
            columns: [
              { name: 'target' },
              { name: 'packages', isNumber: true },
              { name: 'median', isNumber: true },
              { name: 'p90', isNumber: true },
              { name: 'all, predicted', isNumber: true },
              { name: 'all, measured', isNumber: true },
            ],
            rows: errors.map(({ target, packages, median, p90, predicted, measured }) => ({
              cells: [
                target,
                `${packages}`,
                packages > 0 ? share(median) : '–',
                packages > 0 ? share(p90) : '–',
                figure(predicted),
                figure(measured),
              ],
            })),
          })
        : html`<p>
            The tree does not say it. <code>pnpm harness budget fit --write</code> measures it and writes it down.
          </p>`
    }
  </section>`;

const share = (value: number): string => `${(value * 100).toFixed(0)} %`;

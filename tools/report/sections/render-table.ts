import { html, type Markup } from '../html.ts';

/** A column: its heading, and whether it holds numbers. */
export interface Column {
  name: string;
  isNumber?: boolean;
}

export interface Table {
  caption: string;
  columns: readonly Column[];
  rows: readonly Row[];
}

/** The first cell is the heading of its row. */
export interface Row {
  id?: string;
  cells: readonly (Markup | string)[];
}

/** A table that scrolls by itself where it is wider than the page, with the keyboard too. */
export const renderTable = ({ caption, columns, rows }: Table): Markup => {
  const alignment = (index: number): string => (columns[index]?.isNumber ? 'number' : 'text');
  const cell = (content: Markup | string, index: number): Markup =>
    index === 0 ? html`<th scope="row">${content}</th>` : html`<td class="${alignment(index)}">${content}</td>`;
  return html`<div class="scroll" role="region" aria-label="${caption}" tabindex="0">
    <table>
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${columns.map(({ name }, index) => html`<th scope="col" class="${alignment(index)}">${name}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ id, cells }) =>
            html`<tr${id === undefined ? undefined : html` id="${id}"`}>${cells.map(cell)}</tr>
`,
        )}
      </tbody>
    </table>
  </div>`;
};

/** A table that is opened when it is asked for; it is open in print. */
export const renderFolded = (summary: string, table: Table): Markup =>
  html`<details>
    <summary>${summary}</summary>
    ${renderTable(table)}
  </details>`;

import { seconds } from '@acme/tools-budget';
import { html, type Markup } from './html.ts';

/** A number of seconds for people, with the exact one behind it for programs. */
export const figure = (value: number): Markup => html`<data value="${value}">${seconds(value)}</data>`;

import type { Page, Span } from '../docs.ts';

const SHELL = new Set(['bash', 'console', 'sh', 'shell', 'zsh']);

/** The lines of a page that are commands: in code within a line, and in blocks of a shell; a line that ends with `\` goes on. */
export const findCommandLines = ({ codes, blocks }: Page): Span[] => [
  ...codes,
  ...blocks.filter(({ language }) => SHELL.has(language)).flatMap(({ text, line }) => linesOf(text, line)),
];

const linesOf = (text: string, first: number): Span[] => {
  const lines: Span[] = [];
  let open = '';
  let start = first;
  for (const [index, line] of text.split('\n').entries()) {
    if (open === '') start = first + index;
    if (line.endsWith('\\')) {
      open += `${line.slice(0, -1)} `;
      continue;
    }
    lines.push({ text: (open + line).replace(/^\s*\$ /, ''), line: start });
    open = '';
  }
  return lines.filter(({ text: each }) => each.trim() !== '');
};

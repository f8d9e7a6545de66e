import { type Finding, fitFinding } from '@acme/tools-findings';
import { findSection } from './section.ts';

/** A section as it is written, and as the signals have it. */
export interface WrittenSection {
  file: string;
  /** The whole page; undefined where there is none. */
  page: string | undefined;
  section: string;
  expected: string;
}

/** One finding for each section that says something else than the signals: at its first line that does. */
export const judgePages = (sections: readonly WrittenSection[]): Finding[] =>
  sections.flatMap(({ file, page, section, expected }) => {
    const found = page === undefined ? undefined : findSection(page, section);
    if (!page || !found) return [qualityFinding(file, 1, `the section '${section}' is missing.`)];
    if (found.text === expected) return [];
    const [written, computed] = [found.text.split('\n'), expected.split('\n')];
    const at = computed.findIndex((line, index) => line !== written[index]);
    const index = at < 0 ? computed.length : at;
    const line = page.slice(0, found.start).split('\n').length + index;
    return [qualityFinding(file, line, `'${cut(written[index])}' is written, '${cut(computed[index])}' is computed.`)];
  });

export const qualityFinding = (
  file: string,
  line: number,
  what: string,
  severity: Finding['severity'] = 'error',
): Finding =>
  fitFinding({
    rule: 'quality-score',
    severity,
    file,
    line,
    what,
    why: 'a grade that somebody wrote is believed, because it looks computed.',
    fix: 'run pnpm harness quality --write and commit both pages; better code gives better grades.',
    docs: 'docs/design-docs/quality.md',
  });

const cut = (line = 'nothing'): string => (line.length > 60 ? `${line.slice(0, 57)}...` : line);

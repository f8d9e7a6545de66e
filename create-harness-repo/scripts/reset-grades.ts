/** What `harness quality --write` computes, by page: the section between `<!-- name -->` and `<!-- /name -->`. */
const SECTIONS: Readonly<Record<string, string>> = {
  'docs/QUALITY_SCORE.md': 'quality',
  'docs/exec-plans/tech-debt-tracker.md': 'quality-debts',
};

/** The pages with grades, or with what follows from them: those of this repository say nothing about a created one. */
export const GRADED_PAGES: readonly string[] = Object.keys(SECTIONS);

/** A graded page as it is before anything was computed. Throws where the section is missing: then nobody's grades would ship. */
export const resetGrades = (path: string, page: string): string => {
  const name = SECTIONS[path] ?? '';
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->`];
  const [start, end] = [page.indexOf(open), page.indexOf(close)];
  if (start < 0 || end < start) throw new Error(`${path} has no section '${name}'.`);
  return `${page.slice(0, start + open.length)}Not computed yet: run \`pnpm harness quality --write\`.\n${page.slice(end)}`;
};

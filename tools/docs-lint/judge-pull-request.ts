import type { Finding } from '@acme/tools-findings';

const SECTIONS = ['What and why', 'Evidence', 'Risk'];

/** A section that says so little says nothing. In characters. */
const SHORTEST = 20;

/** What is missing in the body of a pull request; `file` is where its text was read. */
export const judgePullRequest = (file: string, body: string): Finding[] => {
  const sections = readSections(body);
  return SECTIONS.flatMap((name): Finding[] => {
    const section = sections.get(name);
    const report = (what: string, fix: string, line?: number): Finding[] => [
      { rule: 'pull-request', severity: 'error', file, ...(line ? { line } : {}), what, why: WHY, fix, docs: PAGE },
    ];
    if (!section)
      return report(`there is no section '## ${name}'.`, `add it, as .github/pull_request_template.md has it.`);
    const { text, line } = section;
    if (name === 'Evidence' && SHOWN.test(text)) return [];
    if (text.length < SHORTEST)
      return report(`'${name}' says nothing.`, 'write a sentence that a reviewer can check.', line);
    if (name !== 'Evidence' || /^None: .{20,}/s.test(text)) return [];
    const fix =
      "add output of a command in a block, a screenshot or a recording; or write 'None:' and why nothing can be shown.";
    return report("'Evidence' claims and shows nothing.", fix, line);
  });
};

const WHY = 'reviewers believe what they see, and run again what they do not.';
const PAGE = 'docs/checks/pull-request.md';

/** A block with something in it, a picture, a link to a file or a run, a table of numbers. */
const SHOWN =
  /^(?:```|~~~)[^\n]*\n+(?!```|~~~)[^\n]*\S[^\n]*\n|!\[[^\]]*\]\([^)]+\)|<(?:img|video)\b|https?:\/\/\S+|^\|.*\d.*\|$/m;

const readSections = (body: string): Map<string, { text: string; line: number }> => {
  const text = body
    .replaceAll('\r\n', '\n')
    .replaceAll(/<!--[^]*?(?:-->|$)/g, (comment) => comment.replaceAll(/[^\n]/g, ''));
  const heads = [...text.matchAll(/^##[ \t]+(.+?)[ \t]*$/gm)];
  return new Map(
    heads.map((head, index) => {
      const own = text.slice(head.index + head[0].length, heads[index + 1]?.index).trim();
      return [head[1] ?? '', { text: own, line: text.slice(0, head.index).split('\n').length }];
    }),
  );
};

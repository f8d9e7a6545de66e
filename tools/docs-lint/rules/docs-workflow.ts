import { Liquid } from 'liquidjs';
import { z } from 'zod';
import { judgeLines } from '../commands/judge-lines.ts';
import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { describeIssues } from '../pages/describe-issues.ts';

const FILE = 'WORKFLOW.md';

/** What the harness relies on; an orchestrator reads more of it. */
const WorkflowSchema = z.looseObject({
  hooks: z.looseObject({
    after_create: z.string('no script that makes the folder ready'),
    timeout_ms: z.number().int().positive().optional(),
  }),
});

/** What a template may use: the fields that orchestrators give it, and no other. */
const ISSUE = {
  id: '1',
  identifier: 'DESK-1',
  title: 'Printer on fire',
  description: 'On the third floor.',
  priority: 1,
  state: 'Todo',
  branch_name: 'desk-1',
  url: 'https://example.com/1',
  labels: ['printer'],
  blocked_by: [],
  created_at: '2026-01-31T09:00:00Z',
  updated_at: '2026-01-31T09:00:00Z',
};

/** The prompt for orchestrated agents renders for first and later attempts, and its folder is ready when the gate is green. */
export const docsWorkflow = defineDocsRule({
  name: 'docs-workflow',
  why: 'an orchestrator reads it alone at night, and every agent it starts fails the same way.',
  find: (docs) => {
    const page = docs.pages.get(FILE);
    return page ? [...judgeFields(docs, page), ...judgePrompt(page)] : [];
  },
});

const judgeFields = (docs: Docs, { frontMatter }: Page): Violation[] => {
  const report = (what: string, fix: string): Violation[] => [{ file: FILE, line: 1, what, fix }];
  const write = 'write the fields of a workflow between lines ---, with hooks.after_create.';
  if (frontMatter.kind === 'none') return report(`${FILE} has no front matter.`, write);
  if (frontMatter.kind === 'broken') return report(`the front matter is no YAML: ${frontMatter.reason}.`, write);
  const fields = WorkflowSchema.safeParse(frontMatter.value);
  if (!fields.success) return report(`${describeIssues(fields.error)}.`, write);
  const script = fields.data.hooks.after_create;
  const problems = judgeLines(docs, script).map(({ what, fix }) => ({ file: FILE, line: 1, what, fix }));
  const last = script.trimEnd().split('\n').at(-1) ?? '';
  if (/\bcheck\b/.test(last)) return problems;
  return [
    ...problems,
    ...report(`after_create ends with '${last}', not with a check.`, 'end it with npm run --silent check -- --all.'),
  ];
};

const engine = new Liquid({ strictFilters: true, strictVariables: true });

const judgePrompt = ({ text }: Page): Violation[] => {
  const [body = ''] = /^---\n[^]*?\n---\n([^]*)$/.exec(text)?.slice(1) ?? [text];
  const contexts = [
    { issue: ISSUE, attempt: null },
    { issue: { ...ISSUE, description: null }, attempt: 2 },
  ];
  const problem = contexts.map((context) => tryRender(body, context)).find((each) => each !== undefined);
  if (problem === undefined) return [];
  const known = `issue (${Object.keys(ISSUE).slice(0, 6).join(', ')} …) and attempt`;
  return [{ file: FILE, what: `it does not render: ${problem}.`, fix: `use ${known}, in strict Liquid.` }];
};

const tryRender = (template: string, context: object): string | undefined => {
  try {
    engine.parseAndRenderSync(template, context);
    return undefined;
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? error.name) : String(error);
  }
};

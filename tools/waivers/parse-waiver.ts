import { parseDocument } from 'yaml';
import { z } from 'zod';
import { clip } from './clip.ts';
import type { Problem } from './problem.ts';
import type { Waiver, WaiverTarget } from './waiver.ts';

const FIELDS = ['rule', 'path', 'symbol', 'edge', 'reason', 'owner', 'expires'];

const WaiverSchema = z.strictObject({
  rule: z.string(),
  path: z.string().optional(),
  symbol: z.string().optional(),
  edge: z.string().optional(),
  reason: z.string(),
  owner: z.string(),
  expires: z.iso.date(),
});

type Parsed = { ok: true; waiver: Waiver } | { ok: false; problem: Problem };

/** Reads the text of the waiver in `file`. A byte order mark and Windows line ends mean nothing. Never throws. */
export const parseWaiver = (file: string, text: string): Parsed => {
  const [, yaml] = /^---[ \t]*\n([\s\S]*?)^---[ \t]*$/m.exec(normalize(text)) ?? [];
  if (yaml === undefined || !normalize(text).startsWith('---')) return refuse(NO_FRONT_MATTER);
  const fields = readYaml(yaml);
  if ('problem' in fields) return refuse(fields.problem);
  const parsed = WaiverSchema.safeParse(fields.value);
  if (!parsed.success) return refuse(describeIssue(parsed.error.issues[0], fields.value));
  const { rule, reason, owner, expires } = parsed.data;
  const target = readTarget(parsed.data);
  if ('problem' in target) return refuse(target.problem);
  return { ok: true, waiver: { file, rule, target: target.value, reason: reason.trim(), owner, expires } };
};

const normalize = (text: string): string => text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');

const refuse = (problem: Omit<Problem, 'kind'>): Parsed => ({ ok: false, problem: { kind: 'invalid', ...problem } });

const NO_FRONT_MATTER = {
  what: 'this file has no front matter, so it waives nothing; a waiver starts with a line ---, its fields and a line ---.',
  fix: 'delete it and write it with pnpm harness waive, or add the fields as docs/waivers/README.md shows.',
};

const readYaml = (yaml: string): { value: unknown } | { problem: Omit<Problem, 'kind'> } => {
  try {
    const document = parseDocument(yaml, { prettyErrors: false });
    const [error] = document.errors;
    // Aliases would be a second way to say the same.
    if (!error) return { value: document.toJS({ maxAliasCount: 0 }) };
    return { problem: describeYaml(error.message, 1 + yaml.slice(0, error.pos[0]).split('\n').length) };
  } catch (error) {
    return { problem: describeYaml(error instanceof Error ? error.message : String(error), 1) };
  }
};

const describeYaml = (message: string, line: number) => ({
  line,
  what: `the front matter is no YAML: ${clip(message, 120)}.`,
  fix: 'write each field as name: "value", the value in quotes (an owner with @ needs them).',
});

const describeIssue = (issue: z.core.$ZodIssue | undefined, value: unknown): Omit<Problem, 'kind'> => {
  const known = `a waiver has ${FIELDS.join(', ')}`;
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !issue)
    return { what: `the front matter is no list of fields; ${known}.`, fix: 'write each field as name: "value".' };
  if (issue.code === 'unrecognized_keys') {
    const names = clip(issue.keys.join("', '"), 60);
    return { what: `the front matter has the unknown field '${names}'; ${known}.`, fix: 'rename or remove it.' };
  }
  const field = String(issue.path[0] ?? '');
  if (Reflect.get(value, field) === undefined)
    return { what: `the waiver has no ${field}.`, fix: `add the field ${field} as docs/waivers/README.md shows.` };
  if (field === 'expires')
    return {
      what: `expires is no date: '${clip(String(Reflect.get(value, field)), 40)}'.`,
      fix: 'write it YYYY-MM-DD.',
    };
  return { what: `${field} is no text.`, fix: `write it as ${field}: "…", one value in quotes.` };
};

/** Exactly one of path and edge. */
const readTarget = ({
  path,
  symbol,
  edge,
}: z.infer<typeof WaiverSchema>): { value: WaiverTarget } | { problem: Omit<Problem, 'kind'> } => {
  if (path !== undefined && edge === undefined) return { value: { kind: 'path', path, symbol } };
  if (path !== undefined || edge === undefined || symbol !== undefined) {
    const what = 'a waiver is about one path (with a symbol in it, perhaps) or about one edge; this one names ';
    const named = Object.entries({ path, symbol, edge }).flatMap(([name, value]) =>
      value === undefined ? [] : [name],
    );
    return { problem: { what: `${what}${named.join(' and ') || 'neither'}.`, fix: 'keep the path or the edge.' } };
  }
  const ends = parseEdge(edge);
  if (ends) return { value: { kind: 'edge', ...ends } };
  return { problem: { what: `edge '${clip(edge, 80)}' has no two ends.`, fix: 'write it as "<from> -> <to>".' } };
};

/** The two ends of `<from> -> <to>`; the arrow of messages, →, is understood too. */
export const parseEdge = (edge: string): { from: string; to: string } | undefined => {
  const [from = '', to = '', ...more] = edge.split(/\s*(?:->|→)\s*/).map((end) => end.trim());
  return from && to && more.length === 0 ? { from, to } : undefined;
};

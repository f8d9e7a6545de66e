import { defineDocsRule, type Violation } from '../docs-rule.ts';
import type { Docs, Page } from '../docs.ts';
import { describeIssues } from '../pages/describe-issues.ts';
import { listSkills, SkillFieldsSchema } from '../pages/skill.ts';
import { drawMirrors } from '../sections/draw-mirrors.ts';

/** Skills are few, named like their folder, say when to use them, and are the same for every client. */
export const docsSkills = defineDocsRule({
  name: 'docs-skills',
  why: 'every session reads the list of skills, and clients skip one that is not well-formed.',
  find: (docs) => {
    const skills = listSkills(docs);
    return [
      ...findTooMany(docs, skills.length),
      ...skills.flatMap(([name, page]) => judge(name, page)),
      ...findMirrors(docs),
    ];
  },
});

const findTooMany = ({ spec }: Docs, count: number): Violation[] => {
  const { folder, max } = spec.docs.skills;
  if (count <= max) return [];
  const fix = `merge two, or make a page of docs of one that is seldom used.`;
  return [{ file: folder, what: `there are ${count} skills; there may be ${max}.`, fix }];
};

const judge = (name: string, { file, frontMatter, codes, blocks }: Page): Violation[] => {
  const report = (line: number, what: string, fix: string): Violation[] => [{ file, line, what, fix }];
  const write = `write name: ${name} and a description that says when to use it, between lines ---.`;
  if (frontMatter.kind === 'none') return report(1, `the skill '${name}' has no front matter.`, write);
  if (frontMatter.kind === 'broken')
    return report(
      frontMatter.line,
      `the front matter of the skill '${name}' is no YAML: ${frontMatter.reason}.`,
      write,
    );
  const fields = SkillFieldsSchema.safeParse(frontMatter.value);
  if (!fields.success) return report(1, `${describeIssues(fields.error)}.`, write);
  if (fields.data.name !== name)
    return report(
      2,
      `the skill in the folder '${name}' is called '${fields.data.name}'.`,
      `write name: ${name}, or rename the folder.`,
    );
  if ([...codes, ...blocks].some(({ text }) => /\b(?:harness|pnpm|git|npx|npm) /.test(text))) return [];
  return report(
    1,
    `the skill '${name}' names no command.`,
    'name the command that it is about, or make a page of docs of it.',
  );
};

const findMirrors = (docs: Docs): Violation[] => {
  const { folder, mirrors } = docs.spec.docs.skills;
  const drawn = drawMirrors(docs);
  const changed = [...drawn]
    .filter(([file, text]) => docs.read(file) !== text)
    .map(([file]) => ({
      file,
      what: `${file} differs from the skill in ${folder}.`,
      fix: `edit the one in ${folder}; then run pnpm harness docs --write.`,
    }));
  const extra = [...docs.files]
    .filter((file) => mirrors.some((mirror) => file.startsWith(`${mirror}/`)) && !drawn.has(file))
    .map((file) => ({
      file,
      what: `${file} has no skill in ${folder}.`,
      fix: `move it to ${folder}, or remove it; then run pnpm harness docs --write.`,
    }));
  return [...changed, ...extra];
};

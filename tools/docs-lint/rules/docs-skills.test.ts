import { expect, test } from 'vitest';
import { type Drawing, drawDocs } from '../draw-docs.ts';
import { planDocs } from '../sections/plan-docs.ts';
import { docsSkills } from './docs-skills.ts';

const SKILL = '---\nname: land\ndescription: Use when a change is ready to be merged.\n---\n\nRun `git push`.\n';

/** Of one skill, with its copy as it should be. */
const check = (text: string): string[] =>
  whats({ '.agents/skills/land/SKILL.md': text, '.claude/skills/land/SKILL.md': text });
const whats = (drawing: Drawing): string[] => docsSkills.check(drawDocs(drawing)).map(({ what }) => what);

test('a skill that is well-formed is fine', () => {
  expect(check(SKILL)).toEqual([]);
});

test('fields that clients do not know, or that say too little, are reported', () => {
  expect(check(SKILL.replace('name: land', 'name: Land'))).toEqual(['name: small letters, digits and single hyphens.']);
  expect(check(SKILL.replace(/Use .*/, 'Landing.'))).toHaveLength(1);
  expect(check(SKILL.replace('name:', 'title: x\nname:'))).toHaveLength(1);
  expect(check(SKILL.replace('description: ', 'description: "'))).toHaveLength(1);
});

test('a skill without a command is reported', () => {
  expect(check(SKILL.replace('`git push`', 'it'))).toEqual(["the skill 'land' names no command."]);
});

test('two are enough here', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((name) => ({ [`.agents/skills/${name}/SKILL.md`]: SKILL }));
  expect(whats({ ...a, ...b })).not.toContain('there are 2 skills; there may be 2.');
  expect(whats({ ...a, ...b, ...c })).toContain('there are 3 skills; there may be 2.');
});

test('copies are written, with what else is in the folder, and those of nothing removed', () => {
  const drawing = {
    '.agents/skills/land/SKILL.md': SKILL,
    '.agents/skills/land/personas.md': '# P\n',
    '.claude/skills/old/SKILL.md': SKILL,
  };
  const { written, removed } = planDocs(drawDocs(drawing));
  expect([...written.keys()]).toEqual(['.claude/skills/land/SKILL.md', '.claude/skills/land/personas.md']);
  expect(removed).toEqual(['.claude/skills/old/SKILL.md']);
});

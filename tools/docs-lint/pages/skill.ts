import { z } from 'zod';
import type { Docs, Page } from '../docs.ts';

/** The front matter of a skill, as agentskills.io has it. */
export const SkillFieldsSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z\d]+(?:-[a-z\d]+)*$/, 'small letters, digits and single hyphens')
    .max(64),
  description: z.string().min(20).max(300),
});

/** The canonical pages of skills, by the name of their folder. */
export const listSkills = ({ pages, spec }: Docs): [name: string, page: Page][] =>
  [...pages].flatMap(([file, page]): [string, Page][] => {
    const { folder } = spec.docs.skills;
    const [name, rest, ...more] = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1).split('/') : [];
    return name !== undefined && rest === 'SKILL.md' && more.length === 0 ? [[name, page]] : [];
  });

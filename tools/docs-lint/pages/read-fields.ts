import { posix } from 'node:path';
import { z } from 'zod';
import type { Docs, Page } from '../docs.ts';

const STATUSES = ['draft', 'verified', 'active', 'completed', 'superseded'] as const;

/** What a page with an owner says of itself. */
export const FieldsSchema = z.strictObject({
  owner: z
    .string()
    .regex(/^(?:@[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/, 'no handle, no team and no e-mail address'),
  status: z.enum(STATUSES, `none of ${STATUSES.join(', ')}`),
  reviewed: z.iso.date('no day, YYYY-MM-DD'),
  /** Files, folders and globs whose changes may make the page untrue. */
  covers: z.array(z.string(), 'no list of paths'),
});
export type Fields = z.infer<typeof FieldsSchema>;

/** The fields of a page, or undefined where they are not as they should be, which docs-front-matter reports. */
export const readFields = ({ frontMatter }: Page): Fields | undefined =>
  frontMatter.kind === 'fields' ? FieldsSchema.safeParse(frontMatter.value).data : undefined;

export const isOwned = ({ spec }: Docs, file: string): boolean =>
  spec.docs.owned.some((glob) => posix.matchesGlob(file, glob));

/** What is over, and records, are not kept true: they say how things were. */
export const isHistory = ({ spec }: Docs, page: Page): boolean =>
  spec.docs.records.some((glob) => posix.matchesGlob(page.file, glob)) ||
  ['completed', 'superseded'].includes(readFields(page)?.status ?? '');

import { parseDocument } from 'yaml';
import { z } from 'zod';

/** A page says which files may make it untrue, and when somebody last read it against them. */
const ReviewedPageSchema = z.object({ reviewed: z.iso.date(), covers: z.array(z.string()) });

export type ReviewedPage = z.infer<typeof ReviewedPageSchema>;

/** The front matter of a page, or undefined where it has none of the kind; docs-front-matter judges that. */
export const readReviewed = (text: string): ReviewedPage | undefined => {
  const [, yaml] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
  if (yaml === undefined || !text.startsWith('---')) return undefined;
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : ReviewedPageSchema.safeParse(document.toJS()).data;
};

import { parseDocument } from 'yaml';
import { z } from 'zod';

/** A page that says which files may make it untrue, and when somebody last read it against them. */
export interface ReviewedPage {
  /** `YYYY-MM-DD`. */
  reviewed: string;
  covers: readonly string[];
}

const FieldsSchema = z.object({ reviewed: z.iso.date(), covers: z.array(z.string()) });

/** The front matter of a page, or undefined where it has none of the kind; docs-front-matter judges that. */
export const readReviewed = (text: string): ReviewedPage | undefined => {
  const [, yaml] = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*\r?$/m.exec(text) ?? [];
  if (yaml === undefined || !text.startsWith('---')) return undefined;
  const document = parseDocument(yaml);
  return document.errors.length > 0 ? undefined : FieldsSchema.safeParse(document.toJS()).data;
};

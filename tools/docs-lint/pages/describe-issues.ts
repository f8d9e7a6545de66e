import type { z } from 'zod';

/** What a schema says of front matter, in one phrase. */
export const describeIssues = ({ issues }: z.ZodError): string =>
  issues.map(({ path, message }) => `${path.join('.') || 'the front matter'}: ${message}`).join('; ');

import type { Unreadable } from './docs.ts';

/** A page that is larger than this is data. In bytes. */
const LIMIT = 256 * 1024;

/** Why a Markdown file of `size` bytes cannot be read as a page, or undefined; `read` gives its text, if it is UTF-8. */
export const judgeBytes = (file: string, size: number, read: () => string | undefined): Unreadable | undefined => {
  if (size > LIMIT) {
    const what = `${file} has ${Math.round(size / 1024)} kB, more than the ${LIMIT / 1024} kB of a page.`;
    return { file, what, fix: 'split it, or keep data in another format beside a page about it.' };
  }
  const text = read();
  if (text === undefined) return { file, what: `${file} is no UTF-8.`, fix: 'save it as UTF-8.' };
  if (text.startsWith('\uFEFF'))
    return { file, what: `${file} starts with a byte order mark.`, fix: 'save it as UTF-8 without one.' };
  if (text.includes('\r'))
    return {
      file,
      what: `${file} has Windows line ends.`,
      fix: `run git add --renormalize ${file}, or save it with \\n.`,
    };
  const marker = text.split('\n').findIndex((line) => /^(?:<{7}|>{7}) \S/.test(line));
  if (marker !== -1)
    return {
      file,
      line: marker + 1,
      what: `${file} has marks of a merge conflict.`,
      fix: 'keep what both sides say, and remove the marks.',
    };
  if (text.includes('\0')) return { file, what: `${file} has a null byte.`, fix: 'remove it.' };
  return undefined;
};

import { posix } from 'node:path';
import type { Anatomy } from './anatomy.ts';
import type { Routing, Side } from './route-links.ts';

/** The texts of the two front doors: each hands on what is in its package, and what the other package takes of it. */
export const splitDoor = (
  { pkg, door, doorText, frontDoor }: Anatomy,
  { sideOf, handed }: Routing,
): Record<Side, string> => {
  const imports = pkg.modules.find(({ file }) => file === door)?.imports ?? [];
  const sideOfSpecifier = (specifier: string): Side => {
    const target = imports.find((each) => each.specifier === specifier)?.target;
    return target?.kind === 'file' ? sideOf(target.file) : 'old';
  };
  const moved = frontDoor.handings.filter(({ specifier }) => sideOfSpecifier(specifier) === 'part');
  const kept = moved.toReversed().reduce((text, { start, end }) => {
    const after = text.slice(end);
    return text.slice(0, start) + after.replace(/^[ \t]*\n/, '');
  }, doorText);
  const added = (side: Side): string =>
    [...handed[side]]
      .map(([file, names]) => {
        const printed = [...names].toSorted(([left], [right]) => (left < right ? -1 : 1));
        const path = posix.relative(posix.dirname(door), file);
        return `export { ${printed.map(([name, isType]) => `${isType ? 'type ' : ''}${name}`).join(', ')} } from './${path}';\n`;
      })
      .join('');
  const part = `${moved.map(({ start, end }) => `${doorText.slice(start, end)}\n`).join('')}${added('part')}`;
  const old = `${kept}${kept === '' || kept.endsWith('\n') ? '' : '\n'}${added('old')}`;
  return { old: old.trim() === '' ? 'export {};\n' : old, part };
};

import type { Docs } from '../docs.ts';

/** The copies of skills that other clients look for, by file. */
export const drawMirrors = ({ files, read, spec }: Docs): Map<string, string> => {
  const { folder, mirrors } = spec.docs.skills;
  const own = [...files].filter((file) => file.startsWith(`${folder}/`));
  return new Map(
    mirrors.flatMap((mirror) =>
      own.map((file): [string, string] => [`${mirror}/${file.slice(folder.length + 1)}`, read(file) ?? '']),
    ),
  );
};

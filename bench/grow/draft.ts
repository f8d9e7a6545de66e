/** The workspace that grows, as its generators see it. */
export interface Tree {
  exists: (path: string) => boolean;
  list: (dir: string) => string[];
  read: (path: string) => string;
}

/** A workspace on disk with what has been planned for it; nothing is written until all is planned. */
export interface Draft extends Tree {
  write: (path: string, text: string) => void;
  /** What was written, by path. */
  written: ReadonlyMap<string, string>;
}

export const openDraft = (disk: Tree): Draft => {
  const written = new Map<string, string>();
  const onDisk = new Map<string, string>();
  const lists = new Map<string, string[]>();
  const listDisk = (dir: string): string[] => {
    const known = lists.get(dir) ?? (disk.exists(dir) ? disk.list(dir) : []);
    lists.set(dir, known);
    return known;
  };
  return {
    written,
    write: (path, text) => void written.set(path, text),
    exists: (path) =>
      written.has(path) || disk.exists(path) || [...written.keys()].some((each) => each.startsWith(`${path}/`)),
    list: (dir) =>
      [...new Set([...listDisk(dir), ...[...written.keys()].filter((path) => path.startsWith(`${dir}/`))])].toSorted(),
    read: (path) => {
      const text = written.get(path) ?? onDisk.get(path) ?? disk.read(path);
      if (!written.has(path)) onDisk.set(path, text);
      return text;
    },
  };
};

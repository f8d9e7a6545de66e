/** The parameters of `pattern` in `path`, decoded; undefined where the path does not match. */
export const matchPath = (pattern: string, path: string): Record<string, string> | undefined => {
  const names = pattern.split('/');
  const parts = path.split('/').map(decode);
  if (names.length !== parts.length) return undefined;

  const parameters: Record<string, string> = {};
  const matches = names.every((name, index) => {
    const part = parts[index];
    if (!part || !name.startsWith(':')) return part === name;
    parameters[name.slice(1)] = part;
    return true;
  });
  return matches ? parameters : undefined;
};

/** Undefined for a `%` that encodes nothing: such a part matches no pattern. */
const decode = (part: string): string | undefined => {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
};

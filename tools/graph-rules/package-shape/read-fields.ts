/** The property of a value, where it is an object. */
export const keyed = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

export const listOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

export const keysOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null ? Object.keys(value) : [];

/** The paths of the references of a tsconfig. */
export const pathsOf = (references: unknown): string[] =>
  (Array.isArray(references) ? references : []).map((reference) =>
    typeof reference === 'object' && reference !== null ? String(keyed(reference, 'path')) : String(reference),
  );

/** Whether a tsconfig has the DOM among its libraries, which the compiler reads without regard to case. */
export const hasDom = (json: unknown): boolean =>
  listOf(keyed(keyed(json, 'compilerOptions'), 'lib')).some((name) => /^dom\b/i.test(name));

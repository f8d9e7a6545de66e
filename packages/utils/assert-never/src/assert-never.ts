/** Ends an exhaustive `switch`: a missing case does not compile, and a value that evaded the types throws. */
export const assertNever = (value: never): never => {
  throw new Error(`unexpected value: ${JSON.stringify(value)}`);
};

/**
 * The same function, which remembers its last answer: all rules ask the same of a file, one after the other. Arguments are
 * compared by identity.
 */
export const rememberLast = <Given extends readonly unknown[], Answer>(
  answer: (...given: Given) => Answer,
): ((...given: Given) => Answer) => {
  let last: { given: Given; value: Answer } | undefined;
  return (...given) => {
    if (!last?.given.every((each, index) => each === given[index])) last = { given, value: answer(...given) };
    return last.value;
  };
};

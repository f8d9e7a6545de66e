const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

const TIMES: Readonly<Record<string, string>> = { once: 'one', twice: 'two' };

/** The numbers of a text, in digits with or without separators, or in words up to twelve; `once` and `twice` too. */
export const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d[\d_,]*(?:\.\d+)?|[a-z]+/gi)].flatMap(([each]) => {
    if (/^\d/.test(each)) return [Number(each.replaceAll(/[_,]/g, ''))];
    const word = each.toLowerCase();
    const at = WORDS.indexOf(TIMES[word] ?? word);
    return at < 0 ? [] : [at];
  });

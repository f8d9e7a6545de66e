/** A command line as words, quotes removed; each `;`, `&&`, `||` and `|` between spaces begins another command. Where output goes is left out. */
export const splitCommands = (line: string): string[][] => {
  const words = [...line.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  );
  const commands: string[][] = [[]];
  for (const [index, word] of words.entries()) {
    if (word.startsWith('#')) break;
    if (GOES.test(word) || GOES.test(words[index - 1] ?? '')) continue;
    if (/^(?:;|&&|\|\||\|)$/.test(word)) commands.push([]);
    else commands.at(-1)?.push(word);
  }
  return commands.filter((command) => command.length > 0);
};

const GOES = /^\d?>>?$/;

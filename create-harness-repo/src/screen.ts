/** Where a person reads what happens. */
export interface Screen {
  /** True where lines can be rewritten: a terminal that was not asked to stay plain. */
  live: boolean;
  write: (text: string) => void;
}

export const openScreen = (stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): Screen => {
  // A reader that went away must not keep the work from being finished or cleaned up.
  stream.on('error', () => undefined);
  return {
    live: stream.isTTY === true && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    write: (text) => void stream.write(text),
  };
};

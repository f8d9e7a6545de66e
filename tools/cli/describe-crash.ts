/**
 * What is printed of an error that nothing expected. One that the system gave names what it was about, such as a disk that is
 * full or a folder that may not be written to; any other is a bug, and its stack says where.
 */
export const describeCrash = (error: unknown): string => {
  if (error instanceof Error && 'syscall' in error)
    return `error system: ${error.message.split('\n')[0]}. Hint: Repair what it names, then run the command again.\n`;
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `${stack}\nerror bug: The harness ended where it should not. Hint: The lines above say where in tools/; git log -p -- tools says what changed there.\n`;
};

/**
 * What a lock file says of all that is installed, and not of who asks for it: manifests say that, and they are inputs of
 * their own packages. So a new package makes no other run again, and an upgrade makes all.
 */
export const describeInstalled = (lock: string): string => lock.replace(/^importers:\n(?:[ \t].*\n|\n)*/m, '');

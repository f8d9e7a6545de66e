/** Packages of which a workspace needs one of each line at most, whatever their pages say. */
const FAMILIES: readonly (readonly string[])[] = [
  ['ajv', 'arktype', 'io-ts', 'joi', 'superstruct', 'typebox', 'valibot', 'yup', 'zod'],
  ['axios', 'got', 'ky', 'needle', 'node-fetch', 'request', 'superagent', 'undici'],
  ['date-fns', 'dayjs', 'luxon', 'moment', 'temporal-polyfill'],
  ['es-toolkit', 'lodash', 'lodash-es', 'radash', 'ramda', 'remeda', 'underscore'],
  ['bunyan', 'consola', 'log4js', 'loglevel', 'pino', 'winston'],
  ['cuid', 'nanoid', 'shortid', 'ulid', 'uuid'],
  ['ava', 'jasmine', 'jest', 'mocha', 'tap', 'vitest'],
  ['express', 'fastify', 'hapi', 'hono', 'koa', 'polka'],
  ['biome', 'dprint', 'oxfmt', 'prettier'],
  ['ansi-colors', 'chalk', 'colorette', 'kleur', 'picocolors'],
  ['esbuild', 'parcel', 'rollup', 'tsup', 'vite', 'webpack'],
  ['happy-dom', 'jsdom'],
];

/** Another of `names` that is known to do the work of `name`. */
export const findKin = (name: string, names: readonly string[]): string | undefined => {
  const family = FAMILIES.find((each) => each.includes(name)) ?? [];
  return names.find((each) => each !== name && family.includes(each));
};

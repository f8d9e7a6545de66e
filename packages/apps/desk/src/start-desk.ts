import { systemClock } from '@acme/providers-clock';
import { featureFlags } from '@acme/providers-feature-flags';
import { createRouter, respondWithJson } from '@acme/providers-http';
import { ok, type Result } from '@acme/utils-result';
import { openDomains } from './open-domains.ts';
import type { Page } from './page.ts';
import { readDeskConfig } from './read-desk-config.ts';
import { refuseForeignRequest } from './refuse-foreign-request.ts';
import { respondWithPage } from './respond-with-page.ts';
import { seed } from './seed.ts';
import { serve } from './serve.ts';

export interface DeskOptions {
  /** The settings; README.md lists them. */
  environment: Record<string, string | undefined>;
  page: Page;
}

export interface Desk {
  url: string;
  /** Answers what is under way, then closes the databases. */
  stop: () => Promise<void>;
}

export type StartFailure = 'invalid-input' | 'database-unavailable' | 'port-in-use' | 'port-refused';

/** Starts the whole help desk in this process. */
export const startDesk = async ({ environment, page }: DeskOptions): Promise<Result<Desk, StartFailure>> => {
  const config = await readDeskConfig(environment);
  if (!config.ok) return config;
  const { port, flags } = config.value;
  const domains = await openDomains({ environment, clock: systemClock, flags: featureFlags(flags) });
  if (!domains.ok) return domains;

  const answerApi = createRouter([
    ...domains.value.routes,
    { method: 'GET', path: '/api/feature-flags', handle: async () => respondWithJson(200, flags) },
  ]);
  await seed(answerApi);

  const hosts = new Set<string>();
  const answer = async (request: Request): Promise<Response> =>
    refuseForeignRequest(request, hosts) ??
    (new URL(request.url).pathname.startsWith('/api/') ? answerApi(request) : respondWithPage(request, page));
  const server = await serve(port, answer);
  if (!server.ok) {
    domains.value.close();
    return server;
  }
  for (const name of ['127.0.0.1', 'localhost']) hosts.add(new URL(`http://${name}:${server.value.port}`).host);

  return ok({
    url: `http://127.0.0.1:${server.value.port}/`,
    stop: async () => {
      await server.value.stop();
      domains.value.close();
    },
  });
};

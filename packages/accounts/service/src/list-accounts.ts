import { defineCommand } from '@acme/providers-telemetry';
import { ok } from '@acme/utils-result';
import { z } from 'zod';
import type { AccountsDependencies } from './accounts-dependencies.ts';

/** Gives all of them, by name. */
export const listAccounts = defineCommand({
  name: 'accounts.list',
  input: z.strictObject({}),
  run: (_nothing, { repo }: AccountsDependencies) => ok(repo.list()),
});

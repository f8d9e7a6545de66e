import { defineCommand } from '@acme/providers-telemetry';
import { TicketStatusSchema } from '@acme/tickets-types';
import { ok } from '@acme/utils-result';
import { z } from 'zod';
import type { TicketsDependencies } from './tickets-dependencies.ts';

/** Gives all tickets, or those of one status, newest first and without their comments. */
export const listTickets = defineCommand({
  name: 'tickets.list',
  input: z.strictObject({ status: TicketStatusSchema.optional() }),
  run: ({ status }, { repo }: TicketsDependencies) => ok(repo.list(status)),
});

import { accountsClient } from '@acme/accounts-ui';
import { requestJson } from '@acme/providers-http';
import { ticketsClient } from '@acme/tickets-ui';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { z } from 'zod';
import { DeskPage } from './desk-page.tsx';

const root = document.getElementById('desk');
if (!root) throw new Error('index.html has no element with the id desk');
const accounts = accountsClient();
const tickets = ticketsClient();

createRoot(root).render(
  <StrictMode>
    <DeskPage
      accounts={accounts}
      tickets={tickets}
      loadFlags={(signal) => requestJson({ url: '/api/feature-flags', answer: z.array(z.string()), signal })}
    />
  </StrictMode>,
);

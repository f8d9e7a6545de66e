import { drawForm } from './draw-form.ts';
import { sampleOf } from './draw-fields.ts';
import { pathOf } from './draw-runtime.ts';
import { ACCOUNT, type DrawnFile, idOf, NOW, type RecordShape } from './record-shape.ts';

/** A record on a page, for the `ui` package. */
export const drawUi = (shape: RecordShape): DrawnFile[] => [
  { path: `src/${shape.many.kebab}-client.ts`, text: drawClient(shape) },
  { path: `src/${shape.many.kebab}-client.test.ts`, text: drawClientTests(shape) },
  { path: `src/${shape.one.kebab}-card.tsx`, text: drawCard(shape) },
  { path: `src/${shape.one.kebab}-form.tsx`, text: drawForm(shape) },
  { path: `src/${shape.many.kebab}-board.tsx`, text: drawBoard(shape) },
  { path: `src/${shape.many.kebab}-board.test.tsx`, text: drawBoardTests(shape) },
];

const drawClient = (shape: RecordShape): string => {
  const { scope, domain, one, many } = shape;
  return `
import {
  type ${one.pascal},
  ${one.pascal}Schema,
  type ${one.pascal}Stage,
  type New${one.pascal},
} from '${scope}/${domain.kebab}-types';
import { type Fetch, requestJson, type RequestFailure } from '${scope}/providers-http';
import type { Result } from '${scope}/utils-result';
import { z } from 'zod';

type Answer<Value> = Promise<Result<Value, RequestFailure>>;

export interface ${many.pascal}Client {
  list: (stage?: ${one.pascal}Stage, signal?: AbortSignal) => Answer<${one.pascal}[]>;
  file: (fields: New${one.pascal}) => Answer<${one.pascal}>;
}

/** The API of ${many.words} on the server that the page came from. */
export const ${many.camel}Client = (fetch?: Fetch): ${many.pascal}Client => ({
  list: (stage, signal) =>
    requestJson({
      url: stage ? \`${pathOf(shape)}?stage=\${stage}\` : '${pathOf(shape)}',
      answer: z.array(${one.pascal}Schema),
      signal,
      fetch,
    }),
  file: (fields) => requestJson({ url: '${pathOf(shape)}', answer: ${one.pascal}Schema, body: fields, fetch }),
});
`;
};

const sample = ({ fields }: RecordShape): string => `{
  id: '${idOf(1)}',
${fields.map((field) => `  ${field.name}: ${sampleOf(field)},`).join('\n')}
  ownerId: '${ACCOUNT}',
  stage: 'draft',
  filedAt: '${NOW}',
}`;

const drawClientTests = (shape: RecordShape): string => {
  const { scope, domain, one, many } = shape;
  return `
import { ${one.pascal}Schema, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import type { Fetch } from '${scope}/providers-http';
import { expect, test, vi } from 'vitest';
import { ${many.camel}Client } from './${many.kebab}-client.ts';

const KEPT = ${one.pascal}Schema.parse(${sample(shape)});

test('lists what the server has', async () => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(Response.json([KEPT]));
  expect(await ${many.camel}Client(fetch).list()).toEqual({ ok: true, value: [KEPT] });
  expect(fetch.mock.lastCall?.[0]).toBe('${pathOf(shape)}');
});

test('lists those at one stage', async () => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(Response.json([]));
  await ${many.camel}Client(fetch).list('filed');
  expect(fetch.mock.lastCall?.[0]).toBe('${pathOf(shape)}?stage=filed');
});

test('files what it is given', async () => {
  const fetch = vi.fn<Fetch>().mockResolvedValue(Response.json(KEPT, { status: 201 }));
  const { id: _id, stage: _stage, filedAt: _filedAt, ...given } = KEPT;
  const fields = New${one.pascal}Schema.parse(given);
  expect(await ${many.camel}Client(fetch).file(fields)).toEqual({ ok: true, value: KEPT });
  expect(fetch.mock.lastCall?.[1].body).toBe(JSON.stringify(fields));
});
`;
};

const drawCard = ({ scope, domain, one, fields }: RecordShape): string => `
import type { ${one.pascal} } from '${scope}/${domain.kebab}-types';
import type { ReactElement } from 'react';

export interface ${one.pascal}CardProps {
  ${one.camel}: ${one.pascal};
}

/** All that is known of one ${one.words}. */
export const ${one.pascal}Card = ({ ${one.camel} }: ${one.pascal}CardProps): ReactElement => (
  <article className="${one.kebab}-card" aria-label={${one.camel}.${fields[0]?.name ?? 'id'}}>
    <h3>{${one.camel}.${fields[0]?.name ?? 'id'}}</h3>
    <p className={\`stage \${${one.camel}.stage}\`}>{${one.camel}.stage}</p>
    <dl>
${fields
  .slice(1)
  .map(
    ({ name, label, kind }) => `      <dt>${label}</dt>
      <dd>${kind === 'time' ? `<time dateTime={${one.camel}.${name}}>{${one.camel}.${name}}</time>` : `{${one.camel}.${name}}`}</dd>`,
  )
  .join('\n')}
    </dl>
  </article>
);
`;

const drawBoard = ({ scope, domain, one, many }: RecordShape): string => `
import type { ${one.pascal}Stage, New${one.pascal} } from '${scope}/${domain.kebab}-types';
import { useLoaded } from '${scope}/utils-use-loaded';
import { type ReactElement, useCallback, useState } from 'react';
import { ${one.pascal}Card } from './${one.kebab}-card.tsx';
import { ${one.pascal}Form } from './${one.kebab}-form.tsx';
import type { ${many.pascal}Client } from './${many.kebab}-client.ts';

export interface ${many.pascal}BoardProps {
  client: ${many.pascal}Client;
  ownerId: New${one.pascal}['ownerId'];
}

const STAGES: readonly ${one.pascal}Stage[] = ['draft', 'filed', 'settled'];

/** Lists ${many.words} and files further ones. */
export const ${many.pascal}Board = ({ client, ownerId }: ${many.pascal}BoardProps): ReactElement => {
  const [stage, showStage] = useState<${one.pascal}Stage>();
  const load = useCallback((signal: AbortSignal) => client.list(stage, signal), [client, stage]);
  const { value, problem, busy, reload } = useLoaded(load);

  const file = async (fields: New${one.pascal}): Promise<string | undefined> => {
    const filed = await client.file(fields);
    if (!filed.ok) return filed.failure.message;
    reload();
    return undefined;
  };

  return (
    <section className="${many.kebab}-board" aria-label="${many.words}" aria-busy={busy}>
      {problem && (
        <p role="alert">
          {problem}{' '}
          <button type="button" onClick={reload}>
            Try again
          </button>
        </p>
      )}
      <nav>
        {STAGES.map((each) => (
          <button key={each} type="button" aria-pressed={each === stage} onClick={() => showStage(each)}>
            {each}
          </button>
        ))}
      </nav>
      <${one.pascal}Form ownerId={ownerId} onFile={file} />
      {value?.length === 0 && <p className="empty">No ${many.words} here.</p>}
      {value?.map((each) => (
        <${one.pascal}Card key={each.id} ${one.camel}={each} />
      ))}
    </section>
  );
};
`;

const drawBoardTests = (shape: RecordShape): string => {
  const { scope, domain, one, many, fields } = shape;
  return `
import { ${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { ${many.pascal}Board, type ${many.pascal}Client } from '${scope}/${domain.kebab}-ui';
import { fail, ok } from '${scope}/utils-result';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';

const KEPT = ${one.pascal}Schema.parse(${sample(shape)});

afterEach(cleanup);

const fakeClient = (): ${many.pascal}Client => ({
  list: vi.fn<${many.pascal}Client['list']>().mockResolvedValue(ok([KEPT])),
  file: vi.fn<${many.pascal}Client['file']>().mockResolvedValue(ok(KEPT)),
});
const show = (client: ${many.pascal}Client): void => {
  render(<${many.pascal}Board client={client} ownerId={KEPT.ownerId} />);
};
const type = (label: string, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('the board shows ${many.words} with their fields', async () => {
  show(fakeClient());
  expect(await screen.findByRole('heading', { name: KEPT.${fields[0]?.name ?? 'id'} })).toBeDefined();
  expect(screen.getByRole('article').querySelectorAll('dd')).toHaveLength(${fields.length - 1});
});

test('another stage is loaded when it is asked for', async () => {
  const client = fakeClient();
  show(client);
  fireEvent.click(await screen.findByRole('button', { name: 'settled' }));
  await waitFor(() => {
    expect(client.list).toHaveBeenLastCalledWith('settled', expect.any(AbortSignal));
  });
});

test('what is typed is filed', async () => {
  const client = fakeClient();
  show(client);
  await screen.findByRole('heading', { name: KEPT.${fields[0]?.name ?? 'id'} });
${fields.map((field) => `  type('${field.label}', String(KEPT.${field.name}));`).join('\n')}
  fireEvent.click(screen.getByRole('button', { name: 'File it' }));
  const { id: _id, stage: _stage, filedAt: _filedAt, ...given } = KEPT;
  await waitFor(() => {
    expect(client.file).toHaveBeenCalledExactlyOnceWith(given);
  });
});

test('a server that does not answer is asked again on demand', async () => {
  const client = fakeClient();
  client.list = vi
    .fn<${many.pascal}Client['list']>()
    .mockResolvedValueOnce(fail('unreachable', 'The server did not answer.'))
    .mockResolvedValue(ok([KEPT]));
  show(client);
  expect((await screen.findByRole('alert')).textContent).toContain('The server did not answer.');
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByRole('heading', { name: KEPT.${fields[0]?.name ?? 'id'} })).toBeDefined();
});
`;
};

import { type Name, nameOf } from './names.ts';
import type { DrawnFile } from './record-shape.ts';

/** A domain as an app wires it. */
export interface WiredDomain {
  domain: string;
  /** What `ui` exports of it. */
  picker: string;
  /** The property by which it is given what can be picked. */
  prop: string;
}

const drawSection = ({ camel, words, picker, prop }: Name & WiredDomain): string => `    <DomainSection
      title="${words}"
      client={clients.${camel}}
      renderPicker={(entities, picking) => <${picker} ${prop}={entities} {...picking} />}
    />`;

/** An app: a server over its domains, and a page that is built. */
export const drawOffice = (scope: string, office: string, wired: readonly WiredDomain[]): DrawnFile[] => {
  const { pascal, words } = nameOf(office);
  const domains = wired.map((each) => ({ ...nameOf(each.domain), ...each }));
  const [first] = domains;
  const names = domains.map(({ camel }) => camel);
  return [
    {
      path: `src/open-${office}.ts`,
      text: `
${domains.map(({ kebab, pascal: domain }) => `import { open${domain} } from '${scope}/${kebab}-runtime';`).join('\n')}
import type { Route } from '${scope}/providers-http';
import { ok, type Result } from '${scope}/utils-result';

export interface ${pascal} {
  routes: Route[];
  close: () => void;
}

/** Opens every domain of the ${words} as the environment asks for. */
export const open${pascal} = async (
  environment: Record<string, string | undefined>,
): Promise<Result<${pascal}, 'invalid-input'>> => {
  const all = await Promise.all([
${domains.map(({ pascal: domain }) => `    open${domain}(environment),`).join('\n')}
  ]);
  const opened = all.flatMap((each) => (each.ok ? [each.value] : []));
  const close = (): void => {
    for (const domain of opened) domain.close();
  };
  const refused = all.find((each) => !each.ok);
  if (refused) {
    close();
    return refused;
  }
  return ok({ routes: opened.flatMap(({ routes }) => routes), close });
};
`,
    },
    {
      path: `src/open-${office}.test.ts`,
      text: `
import { open${pascal} } from '${scope}/apps-${office}';
import { createRouter } from '${scope}/providers-http';
import { expect, test } from 'vitest';

const ENVIRONMENT = {
${domains.map(({ kebab }) => `  ${kebab.toUpperCase().replaceAll('-', '_')}_DATABASE: ':memory:',`).join('\n')}
};

test('every domain answers', async () => {
  const office = await open${pascal}(ENVIRONMENT);
  if (!office.ok) throw new Error(office.failure.message);
  const answer = createRouter(office.value.routes);
  expect((await answer(new Request('http://desk/api/${first?.kebab ?? ''}'))).status).toBe(200);
  office.value.close();
});

test('a setting that does not fit is a failure', async () => {
  const environment = { ...ENVIRONMENT, ${(first?.kebab ?? '').toUpperCase().replaceAll('-', '_')}_DATABASE: '' };
  expect(await open${pascal}(environment)).toMatchObject({ ok: false });
});
`,
    },
    { path: 'src/index.ts', text: `export { open${pascal}, type ${pascal} } from './open-${office}.ts';\n` },
    {
      path: 'src/web/main.tsx',
      text: `
${domains.map(({ kebab, camel }) => `import { ${camel}Client } from '${scope}/${kebab}-ui';`).join('\n')}
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { OfficePage } from './office-page.tsx';

const root = document.getElementById('office');
if (!root) throw new Error('index.html has no element with the id office');

createRoot(root).render(
  <StrictMode>
    <OfficePage
${names.map((name) => `      ${name}={${name}Client()}`).join('\n')}
    />
  </StrictMode>,
);
`,
    },
    {
      path: 'src/web/office-page.tsx',
      text: `
${domains.map(({ kebab, pascal: domain, picker }) => `import { ${picker}, type ${domain}Client } from '${scope}/${kebab}-ui';`).join('\n')}
import type { ReactElement } from 'react';
import { DomainSection } from './domain-section.tsx';

export interface OfficePageProps {
${domains.map(({ camel, pascal: domain }) => `  ${camel}: ${domain}Client;`).join('\n')}
}

/** The page of the ${words}: a part for each domain. */
export const OfficePage = (clients: OfficePageProps): ReactElement => (
  <main>
${domains.map(drawSection).join('\n')}
  </main>
);
`,
    },
    {
      path: 'src/web/domain-section.tsx',
      text: `
import type { Result } from '${scope}/utils-result';
import { useLoaded } from '${scope}/utils-use-loaded';
import { type ReactElement, useCallback, useState } from 'react';

/** What every picker of a domain is given, whatever it picks. */
interface Picking<Id, Fields> {
  selected: Id | undefined;
  onSelect: (id: Id) => void;
  onCreate: (fields: Fields) => Promise<string | undefined>;
}

export interface DomainSectionProps<Entity extends { id: string }, Fields> {
  title: string;
  client: {
    list: (signal?: AbortSignal) => Promise<Result<Entity[], string>>;
    create: (fields: Fields) => Promise<Result<Entity, string>>;
  };
  renderPicker: (entities: Entity[], picking: Picking<Entity['id'], Fields>) => ReactElement;
}

/** Loads what a domain has, and lets one be chosen or added. */
export const DomainSection = <Entity extends { id: string }, Fields>({
  title,
  client,
  renderPicker,
}: DomainSectionProps<Entity, Fields>): ReactElement => {
  const [selected, select] = useState<Entity['id']>();
  const load = useCallback((signal: AbortSignal) => client.list(signal), [client]);
  const { value, problem, reload } = useLoaded(load);

  const create = async (fields: Fields): Promise<string | undefined> => {
    const created = await client.create(fields);
    if (!created.ok) return created.failure.message;
    reload();
    return undefined;
  };

  return (
    <section aria-label={title}>
      <h2>{title}</h2>
      {problem && <p role="alert">{problem}</p>}
      {renderPicker(value ?? [], { selected, onSelect: select, onCreate: create })}
    </section>
  );
};
`,
    },
    {
      path: 'index.html',
      text: `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <title>${words}</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <div id="office"></div>
    <script type="module" src="/src/web/main.tsx"></script>
  </body>
</html>
`,
    },
    { path: 'surface.txt', text: `type \`${pascal}\`\nvalue \`open${pascal}\`\n` },
    {
      path: 'README.md',
      text: `# ${scope}/apps-${office}\n\nThe ${words}: a server over ${domains.length} domains, and its page.\n`,
    },
  ];
};

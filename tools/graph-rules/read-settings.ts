import type { Outcome } from '@acme/tools-findings';
import { parseDocument } from 'yaml';
import type { Settings } from './workspace.ts';

export const SETTINGS_FILE = 'pnpm-workspace.yaml';

/** What pnpm-workspace.yaml says; a text that is no YAML mapping is a failure. Without the file there are no settings. */
export const readSettings = (text: string | undefined): Outcome<Settings> => {
  if (text === undefined) return { ok: true, value: { text: '', all: {}, catalog: new Map() } };
  const document = parseDocument(text);
  const all: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  if (typeof all !== 'object' || all === null || Array.isArray(all)) {
    const [error] = document.errors;
    const reason = error ? (error.message.split('\n')[0] ?? '') : 'it is no mapping.';
    const message = `${SETTINGS_FILE} cannot be read: ${reason}`;
    return { ok: false, failures: [{ code: 'settings', message, hint: `Repair ${SETTINGS_FILE}.` }] };
  }
  const settings = { ...all };
  const catalog: unknown = Reflect.get(settings, 'catalog');
  const versions = typeof catalog === 'object' && catalog !== null ? Object.entries(catalog) : [];
  return {
    ok: true,
    value: { text, all: settings, catalog: new Map(versions.map(([name, version]) => [name, String(version)])) },
  };
};

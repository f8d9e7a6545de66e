import type { Outcome } from '@acme/tools-findings';
import { parseDocument } from 'yaml';
import type { Settings } from './workspace.ts';

export const SETTINGS_FILE = 'pnpm-workspace.yaml';

/**
 * What pnpm-workspace.yaml says; a text that is no YAML mapping is a failure. Without the file, or in an
 * empty one, there are no settings.
 */
export const readSettings = (text = ''): Outcome<Settings> => {
  const { all, reason } = parse(text);
  if (typeof all !== 'object' || all === null || Array.isArray(all)) {
    const message = `${SETTINGS_FILE} cannot be read: ${reason ?? 'it is no mapping.'}`;
    return { ok: false, failures: [{ code: 'settings', message, hint: `Repair ${SETTINGS_FILE}.` }] };
  }
  const settings = { ...all };
  const catalog: unknown = Reflect.get(settings, 'catalog');
  const versions = typeof catalog === 'object' && catalog !== null ? Object.entries(catalog) : [];
  return {
    ok: true,
    value: { text, all: settings, catalog: new Map(versions.map(([name, version]) => [name, printVersion(version)])) },
  };
};

/** A list or a mapping is none, and may have whatever for a `toString`. */
const printVersion = (version: unknown): string => (typeof version === 'object' ? 'no version' : String(version));

const parse = (text: string): { all?: unknown; reason?: string } => {
  try {
    const document = parseDocument(text);
    const [error] = document.errors;
    return error ? { reason: error.message.split('\n')[0] ?? '' } : { all: document.toJS() ?? {} };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
};

import type { Fit } from '../fit.ts';

/** The clients of a backend, one package each, as they are published. */
export const SUPABASE: Fit = {
  name: 'supabase',
  source: {
    kind: 'npm',
    packages: ['auth-js', 'functions-js', 'postgrest-js', 'realtime-js', 'storage-js', 'supabase-js'].map(
      (name) => `@supabase/${name}@2.109.0`,
    ),
  },
  places: {
    '@supabase/auth-js': 'packages/clients/auth',
    '@supabase/functions-js': 'packages/clients/functions',
    '@supabase/postgrest-js': 'packages/clients/postgrest',
    '@supabase/realtime-js': 'packages/clients/realtime',
    '@supabase/storage-js': 'packages/clients/storage',
    '@supabase/supabase-js': 'packages/apps/supabase',
  },
  spec: {
    groups: [
      { name: 'clients', folder: 'packages/clients', mayImport: [] },
      { name: 'apps', folder: 'packages/apps', mayImport: ['clients'] },
    ],
    environment: { readers: [] },
    parsing: { parsers: ['parse', 'safeParse'], boundaries: ['clients', 'apps'] },
    processes: [],
    io: [{ files: ['clients', 'apps'], may: ['network'] }],
  },
};

import type { Fit } from '../fit.ts';

/** A React application by features, three times over; we take the one on Vite and the one on Next. */
export const BULLETPROOF_REACT: Fit = {
  name: 'bulletproof-react',
  source: { kind: 'checkout', repository: 'alan2207/bulletproof-react', commit: '9506629' },
  places: { 'apps/react-vite': 'packages/apps/react-vite', 'apps/nextjs-app': 'packages/apps/nextjs-app' },
  aliases: { '@/': 'src/' },
  leftOut: [/mockServiceWorker\.js$/, /\/generators\//, /plopfile/],
  built: /\.svg$|\.css$/,
  development: /__mocks__|mock-server|\/testing\/|\.stories\./,
  notAsked: { 'reachable-packages': ['packages/apps'] },
  spec: {
    environment: {
      readers: ['packages/apps/*/src/config', 'packages/apps/*/src/testing', 'packages/apps/*/mock-server.ts'],
    },
    parsing: {
      parsers: ['parse', 'safeParse'],
      boundaries: ['packages/apps/*/src/lib', 'packages/apps/*/src/testing'],
    },
    processes: [
      { name: 'testing', files: ['packages/apps/*/src/testing'], mayImport: ['browser'], builtins: true },
      { name: 'browser', files: ['packages/apps/react-vite/src'], mayImport: ['testing'], builtins: false },
    ],
    io: [{ files: ['packages/apps/*/src/lib', 'packages/apps/*/src/testing'], may: ['network', 'fs'] }],
  },
};

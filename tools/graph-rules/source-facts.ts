import type { IoKind } from '@acme/tools-spec';

interface At {
  line: number;
  column: number;
}

interface Effect extends At {
  what: string;
}

/** What a source file says by its text alone, whatever else is in the workspace; or why it cannot be read. */
export type SourceFacts =
  | {
      imports: (At & {
        specifier: string;
        kind: 'static' | 'type' | 'export' | 'dynamic' | 'require' | 'mock' | 'comment' | 'url';
        names?: readonly string[];
      })[];
      computed: (At & { form: string })[];
      io: (Effect & { kind: IoKind })[];
      exports: { name: string; isType: boolean; from?: string }[];
      schemas: (At & {
        name?: string | undefined;
        fields: readonly string[];
        form: string;
        start: number;
        end: number;
      })[];
      effects: Effect[];
      bundling: Effect[];
    }
  | { problem: At & { reason: string } };

/** Gives what is known under a key, or makes it. */
export type Recall = (key: string, make: () => SourceFacts) => SourceFacts;

/** Without a memory everything is made. */
export const RECALL_NOTHING: Recall = (_key, make) => make();

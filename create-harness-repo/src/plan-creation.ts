import type { CreateRequest } from './parse-arguments.ts';
import { type Facts } from './facts.ts';
import type { Answers } from './render-file.ts';
import type { Template, TemplateFile } from './template.ts';

/** What can follow once the files are in place, in this order. */
export type StepName = 'commit' | 'install' | 'check';

/** Everything that a creation will do, decided before the first byte is written. */
export interface Plan {
  answers: Answers;
  facts: Facts;
  files: TemplateFile[];
  /** Files made from the answers alone. */
  records: { path: string; text: string }[];
  /** Versions of what the tools were tested with, by name. */
  toolVersions: Record<string, string>;
  steps: StepName[];
  /** The version that installs, from the template's catalog. */
  pnpm: string;
  commitMessage: string;
}

/** Where the created repository keeps which template it came from. */
export const RECORD_PATH = '.harness-repo.json';

export const planCreation = (request: CreateRequest, answers: Answers, template: Template, facts: Facts = {}): Plan => {
  const { version, commit, files, pnpm, toolVersions } = template;
  const record = {
    template: `create-harness-repo@${version}`,
    ...(commit ? { commit } : {}),
    ...answers,
    ...(Object.keys(facts).length > 0 ? { facts } : {}),
  };
  const wanted = { commit: request.git, install: request.install, check: request.check };
  const order: StepName[] = ['commit', 'install', 'check'];
  return {
    answers,
    facts,
    files,
    records: [{ path: RECORD_PATH, text: `${JSON.stringify(record, undefined, 2)}\n` }],
    toolVersions,
    steps: order.filter((step) => wanted[step]),
    pnpm,
    commitMessage: `Create ${answers.name} with create-harness-repo ${version}`,
  };
};

import type { Failure } from '@acme/tools-findings';

export const NO_GIT: Failure = {
  code: 'budget-no-git',
  message:
    'The budget is of the files that git knows, compared with a merge base, and there is no git repository here.',
  hint: "Run it in a clone; 'git init && git add --all && git commit' makes a first one.",
};

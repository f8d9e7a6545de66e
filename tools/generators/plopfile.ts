import { type Outcome, renderFailure } from '@acme/tools-findings';
import { findRoot, loadSpec } from '@acme/tools-spec';
import type { NodePlopAPI } from 'node-plop';
import { diskTree } from './disk-tree.ts';
import { type Made, make } from './make.ts';
import { planGeneration } from './planning/plan-generation.ts';
import { listQuestions, type Question } from './list-questions.ts';
import { GENERATOR_KINDS, parseRequest, type PartialRequest } from './request.ts';

export interface PlopfileOptions {
  /** What is known already and not asked again. */
  given?: PartialRequest;
  /** Hears how the run ended, with all that plop's own report has no room for. */
  onOutcome?: (outcome: Outcome<Made>) => void;
}

/** The generators, as plop knows them: what is asked for, and the one action that makes it. */
export default (plop: NodePlopAPI, { given = {}, onOutcome }: PlopfileOptions = {}): void => {
  const root = findRoot(plop.getDestBasePath()) ?? plop.getDestBasePath();

  for (const { name: kind, summary } of GENERATOR_KINDS) {
    const judge = (answers: PartialRequest): Promise<string | true> =>
      judgeAnswers(root, { ...given, ...answers, kind });
    const questions: Question[] = listQuestions(kind, judge);
    plop.setGenerator(kind, {
      description: summary,
      prompts: questions.filter(({ name }) => given[name] === undefined),
      actions: [
        async (answers: PartialRequest) => {
          const request = parseRequest({ ...given, ...answers, kind });
          const outcome = request.ok ? await make(root, request.value) : request;
          onOutcome?.(outcome);
          if (!outcome.ok) throw new Error(outcome.failures.map(renderFailure).join('\n'));
          return outcome.value.written.join('\n');
        },
      ],
    });
  }
};

/** True, or what is wrong with the answers so far; what is still to be asked is no fault. */
const judgeAnswers = async (root: string, answers: PartialRequest): Promise<string | true> => {
  const spec = await loadSpec(root);
  const request = parseRequest({
    ...answers,
    ...(answers.kind === 'rule' ? { ruleKind: answers.ruleKind ?? 'file' } : {}),
  });
  if (!spec.ok || !request.ok) return true;
  const plan = planGeneration(spec.value, diskTree(root), request.value);
  return plan.ok ? true : plan.failures.map(({ message, hint }) => `${message} ${hint}`).join(' ');
};

import { lintTrees } from './lint-trees.ts';
import { readRulePages } from './read-rule-pages.ts';

/** How many rules were put to the proof, and the names of those that no longer report all they promise to. */
export interface CanaryResult {
  rules: number;
  silent: string[];
}

/**
 * Plants every ❌ example of every rule's page and lints it as the workspace at `root` (absolute) is linted. A rule
 * without such an example is silent too. Throws where oxlint cannot run: then nothing is known of any rule.
 */
export const checkCanaries = async (root: string): Promise<CanaryResult> => {
  const pages = readRulePages(root);
  const canaries = [...pages].flatMap(([rule, { examples }]) =>
    examples.filter(({ verdict }) => verdict === 'reports').map(({ files }) => ({ rule, files })),
  );
  const reports = await lintTrees(
    root,
    canaries.map(({ files }) => files),
  );
  const sings = canaries.map(({ rule }, index) => reports[index]?.some((reported) => reported.rule === rule));
  const silent = [...pages.keys()].filter((rule) => {
    const own = sings.filter((_, index) => canaries[index]?.rule === rule);
    return own.length === 0 || !own.every(Boolean);
  });
  return { rules: pages.size, silent };
};

/** One example of a rule's page: a small tree of files, and whether the rule must report it. */
export interface RuleExample {
  verdict: 'reports' | 'passes';
  /** The heading's text after its mark. */
  title: string;
  /** File texts by path relative to the workspace root. */
  files: Record<string, string>;
  /** The messages the rule must give here, in order: the section's `> …` lines. */
  messages: string[];
}

/** A rule's page: `# name`, the why, `## ❌ …` and `## ✅ …` with their files, and `## How to repair`. */
export interface RuleDoc {
  name: string;
  why: string;
  examples: RuleExample[];
  repair: string;
}

/**
 * Reads a rule's page. Each fenced block of an example opens with its language and path, such as
 * "```ts packages/tickets/service/src/open.ts"; the blocks under one heading make one tree, and each
 * `> …` line is a message that the rule gives for it, word by word.
 * A part that the page lacks comes back empty: the contract test of the rules says which.
 */
export const parseRuleDoc = (markdown: string): RuleDoc => {
  const [head = '', ...sections] = markdown.replaceAll('\r\n', '\n').split(/^## /m);
  const repair = sections.find((section) => section.startsWith('How to repair\n')) ?? '';
  return {
    name: /^# (.+)$/m.exec(head)?.[1]?.trim() ?? '',
    why: head.replace(/^# .+$/m, '').trim(),
    examples: sections.flatMap(parseExample),
    repair: repair.replace('How to repair\n', '').trim(),
  };
};

const parseExample = (section: string): RuleExample[] => {
  const heading = /^(❌|✅) ?(.*)\n/.exec(section);
  if (!heading) return [];
  const blocks = section.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```$/gm);
  const files = Object.fromEntries([...blocks].map(([, path = '', text = '']) => [path, text]));
  const messages = [...section.matchAll(/^> (.+)$/gm)].map(([, text = '']) => text.trim());
  return [{ verdict: heading[1] === '❌' ? 'reports' : 'passes', title: heading[2]?.trim() ?? '', files, messages }];
};

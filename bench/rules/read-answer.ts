import type { Measurement } from '../measure/measure-program.ts';

interface LintAnswer {
  diagnostics: unknown[];
  number_of_files: number;
  number_of_rules: number;
}

interface GraphAnswer {
  ok: boolean;
  value?: { findings: unknown[]; files: number; packages: number; rules: number };
}

/** How much a tool says it looked at, and whether it did so and found nothing. */
export const readAnswer = ({ code, stdout, stderr }: Measurement): { ok: boolean; seen: string } => {
  const start = stdout.indexOf('{');
  if (start === -1) return { ok: false, seen: `ended with ${code}: ${stderr.slice(0, 200)}` };
  const answer: LintAnswer | GraphAnswer = JSON.parse(stdout.slice(start));
  if ('diagnostics' in answer) {
    const { diagnostics, number_of_files: files, number_of_rules: rules } = answer;
    return { ok: code === 0 && diagnostics.length === 0, seen: `${files} files, ${rules} rules` };
  }
  const { findings = [], files = 0, packages = 0, rules = 0 } = answer.value ?? {};
  const isGreen = code === 0 && answer.ok && findings.length === 0;
  return { ok: isGreen && files > 0, seen: `${files} files of ${packages} packages, ${rules} rules` };
};

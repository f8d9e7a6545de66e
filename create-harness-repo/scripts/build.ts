import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { composeTemplate } from './compose-template.ts';
import { describeTemplate } from './describe-template.ts';
import { readFolder, readWorkingTree } from './read-tree.ts';

/** Builds what the package ships besides its bin: `dist/cli`, `dist/template`, `dist/template.json`, LICENSE. */
const HOME = dirname(import.meta.dirname);
const ROOT = dirname(HOME);
const DIST = join(HOME, 'dist');

const readCommit = (): string | undefined => {
  try {
    return execFileSync('git', ['rev-parse', 'HEAD'], { cwd: ROOT, encoding: 'utf8', stdio: 'pipe' }).trim();
  } catch {
    return undefined;
  }
};

for (const built of ['cli', 'template', 'template.json']) rmSync(join(DIST, built), { recursive: true, force: true });

execFileSync(join(ROOT, 'node_modules', '.bin', 'tsc'), ['-p', 'tsconfig.build.json'], { cwd: HOME, stdio: 'inherit' });

const { version }: { version: string } = JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'));
const tree = composeTemplate(readWorkingTree(ROOT), readFolder(join(HOME, 'overlay')));
const template = describeTemplate(tree, version, readCommit());
for (const { path, stored = path } of template.files) {
  const file = join(DIST, 'template', stored);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, tree.get(path)?.bytes ?? '');
}
writeFileSync(join(DIST, 'template.json'), `${JSON.stringify(template, undefined, 2)}\n`);
copyFileSync(join(ROOT, 'LICENSE'), join(HOME, 'LICENSE'));

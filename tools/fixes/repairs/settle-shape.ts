import { readInJson, setInJson } from '../edit-json.ts';
import type { FindingRepair } from '../repair-finding.ts';

/** The references of a tsconfig, what it extends, and the fixed fields of a manifest. */
export const settleShape: FindingRepair = ({ file, fix }, read) => {
  const text = read(file);
  if (text === undefined) return undefined;
  if (fix.endsWith(' in "references".')) return settleReferences(file, text, fix);
  const [, field = '', value] = /^write "(version|private|type|extends)": (\S+)\.$/.exec(fix) ?? [];
  if (value === undefined) return undefined;
  const written: unknown = JSON.parse(value);
  return { file, text: setInJson(text, [field], written), said: `wrote "${field}": ${value}` };
};

/** A message holds only so many: where it lost its middle, the next round has the rest. */
const settleReferences = (file: string, text: string, fix: string) => {
  const listed = (verb: string): string[] =>
    [...fix.matchAll(new RegExp(`${verb} \\{ "path": "([^"…]+)" \\}`, 'g'))].map(([, path = '']) => path);
  const [added, removed] = [listed('add'), listed('remove')];
  const found = readInJson(text, ['references']);
  const paths = (Array.isArray(found) ? found : []).map((each: unknown) =>
    typeof each === 'object' && each !== null ? String(Reflect.get(each, 'path')) : '',
  );
  const kept = [...new Set([...paths.filter((path) => !removed.includes(path)), ...added])].toSorted();
  const references = kept.map((path) => ({ path }));
  const changes = [...added.map((path) => `+ ${path}`), ...removed.map((path) => `- ${path}`)].join(', ');
  // As they are written by hand: each on one line.
  const settled = setInJson(text, ['references'], references).replaceAll(/\{\s*("path": "[^"]*")\s*\}/g, '{ $1 }');
  return { file, text: settled, said: `settled the references: ${changes}` };
};

import type { Field } from './draw-fields.ts';
import type { RecordShape } from './record-shape.ts';

/** The form that files a record. */
export const drawForm = ({ scope, domain, one, fields }: RecordShape): string => `
import { type New${one.pascal}, New${one.pascal}Schema } from '${scope}/${domain.kebab}-types';
import { type ReactElement, useActionState } from 'react';

export interface ${one.pascal}FormProps {
  ownerId: New${one.pascal}['ownerId'];
  /** Resolves to the reason if it could not be filed. */
  onFile: (fields: New${one.pascal}) => Promise<string | undefined>;
}

const textOf = (form: FormData, name: keyof New${one.pascal}): string => String(form.get(name));

/** Asks for what a ${one.words} consists of, and says what does not fit. */
export const ${one.pascal}Form = ({ ownerId, onFile }: ${one.pascal}FormProps): ReactElement => {
  const [problem, file, busy] = useActionState(async (_before: string | undefined, form: FormData) => {
    const fields = New${one.pascal}Schema.safeParse({
${fields.map((field) => `      ${field.name}: ${readField(field)},`).join('\n')}
      ownerId,
    });
    return fields.success ? onFile(fields.data) : fields.error.issues[0]?.message;
  }, undefined);

  return (
    <form className="${one.kebab}-form" action={file} aria-label="New ${one.words}">
      <fieldset disabled={busy}>
        <legend>New ${one.words}</legend>
${fields.map(drawInput).join('\n')}
        <button type="submit">File it</button>
        {problem && <p role="alert">{problem}</p>}
      </fieldset>
    </form>
  );
};
`;

const readField = ({ name, kind }: Field): string =>
  kind === 'count' || kind === 'rate' ? `Number(textOf(form, '${name}'))` : `textOf(form, '${name}')`;

const drawInput = ({ name, label, kind, max, choices }: Field): string => {
  if (kind === 'choice') {
    return `        <label>
          ${label}{' '}
          <select name="${name}">
${choices.map((choice) => `            <option>${choice}</option>`).join('\n')}
          </select>
        </label>`;
  }
  const limits = { text: `maxLength={${max}}`, time: 'placeholder="2026-03-10T08:30:00.000Z"' };
  const numeric = `type="number" step="${kind === 'rate' ? '0.5' : '1'}" min={0} max={${max}}`;
  return `        <label>
          ${label} <input name="${name}" ${kind === 'text' || kind === 'time' ? limits[kind] : numeric} required />
        </label>`;
};

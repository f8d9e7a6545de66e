import type { Account, AccountId, NewAccount } from '@acme/accounts-types';
import { type ReactElement, useActionState, useId } from 'react';

export interface AccountPickerProps {
  accounts: Account[];
  selected: AccountId | undefined;
  onSelect: (id: AccountId) => void;
  /** Resolves to the reason if it could not be added. */
  onCreate: (fields: NewAccount) => Promise<string | undefined>;
}

/** What the form is left with: nothing after a success, what was typed and the reason after a refusal. */
type Draft = NewAccount & { problem?: string };
const EMPTY: Draft = { name: '', email: '' };

/** Chooses one of the accounts, or adds another. */
export const AccountPicker = ({ accounts, selected, onSelect, onCreate }: AccountPickerProps): ReactElement => {
  const id = useId();
  const [draft, create, busy] = useActionState(async (_before: Draft, form: FormData): Promise<Draft> => {
    const fields = { name: String(form.get('name')), email: String(form.get('email')) };
    const problem = await onCreate(fields);
    return problem ? { ...fields, problem } : EMPTY;
  }, EMPTY);
  const select = (value: string): void => {
    const account = accounts.find((each) => each.id === value);
    if (account) onSelect(account.id);
  };

  return (
    <section className="account-picker" aria-label="Account">
      <label htmlFor={id}>Acting as</label>
      <select id={id} value={selected ?? ''} onChange={(event) => select(event.target.value)}>
        {!selected && <option value="">{accounts.length > 0 ? 'Choose an account' : 'No accounts yet'}</option>}
        {accounts.map((account) => (
          <option key={account.id} value={account.id}>
            {account.name}
          </option>
        ))}
      </select>
      <details>
        <summary>Add an account</summary>
        <form action={create}>
          <label>
            Name <input name="name" defaultValue={draft.name} required maxLength={80} />
          </label>
          <label>
            E-mail <input name="email" type="email" defaultValue={draft.email} required />
          </label>
          <button type="submit" disabled={busy}>
            Add
          </button>
          {draft.problem && <p role="alert">{draft.problem}</p>}
        </form>
      </details>
    </section>
  );
};

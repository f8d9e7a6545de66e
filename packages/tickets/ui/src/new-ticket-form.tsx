import { type ReactElement, useActionState } from 'react';

interface Fields {
  title: string;
  description: string;
}

export interface NewTicketFormProps {
  /** Whether there is an author to open it for. */
  enabled: boolean;
  /** Resolves to the reason if the ticket could not be opened. */
  onOpen: (fields: Fields) => Promise<string | undefined>;
}

/** What the form is left with: nothing after a success, what was typed and the reason after a refusal. */
type Draft = Fields & { problem?: string };
const EMPTY: Draft = { title: '', description: '' };

export const NewTicketForm = ({ enabled, onOpen }: NewTicketFormProps): ReactElement => {
  const [draft, open, busy] = useActionState(async (_before: Draft, form: FormData): Promise<Draft> => {
    const fields = { title: String(form.get('title')), description: String(form.get('description')) };
    const problem = await onOpen(fields);
    return problem ? { ...fields, problem } : EMPTY;
  }, EMPTY);

  return (
    <form className="new-ticket-form" action={open} aria-label="New ticket">
      <fieldset disabled={!enabled || busy}>
        <legend>New ticket</legend>
        {!enabled && <p className="hint">Choose an account to open a ticket.</p>}
        <label>
          Title <input name="title" defaultValue={draft.title} required maxLength={120} />
        </label>
        <label>
          Description <textarea name="description" defaultValue={draft.description} rows={3} maxLength={5000} />
        </label>
        <button type="submit">Open ticket</button>
        {draft.problem && <p role="alert">{draft.problem}</p>}
      </fieldset>
    </form>
  );
};

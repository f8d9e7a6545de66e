import { type ReactElement, useActionState } from 'react';

export interface CommentFormProps {
  /** Whether there is an author to write it for. */
  enabled: boolean;
  /** Resolves to the reason if the comment could not be kept. */
  onComment: (text: string) => Promise<string | undefined>;
}

interface Draft {
  text: string;
  problem?: string;
}
const EMPTY: Draft = { text: '' };

export const CommentForm = ({ enabled, onComment }: CommentFormProps): ReactElement => {
  const [draft, comment, busy] = useActionState(async (_before: Draft, form: FormData): Promise<Draft> => {
    const text = String(form.get('text'));
    const problem = await onComment(text);
    return problem ? { text, problem } : EMPTY;
  }, EMPTY);

  return (
    <form className="comment-form" action={comment} aria-label="New comment">
      <fieldset disabled={!enabled || busy}>
        {!enabled && <p className="hint">Choose an account to comment.</p>}
        <label>
          Comment <textarea name="text" defaultValue={draft.text} required rows={3} maxLength={5000} />
        </label>
        <button type="submit">Add comment</button>
        {draft.problem && <p role="alert">{draft.problem}</p>}
      </fieldset>
    </form>
  );
};

import type { AccountId } from '@acme/accounts-types';
import type { Comment } from '@acme/tickets-types';
import type { ReactElement } from 'react';
import { Timestamp } from './timestamp.tsx';

export interface CommentListProps {
  comments: Comment[];
  nameOf: (id: AccountId) => string;
}

export const CommentList = ({ comments, nameOf }: CommentListProps): ReactElement => {
  if (comments.length === 0) return <p className="empty">No comments yet.</p>;
  return (
    <ol className="comment-list">
      {comments.map(({ id, authorId, text, writtenAt }) => (
        <li key={id}>
          <p className="origin">
            {nameOf(authorId)}, <Timestamp at={writtenAt} />
          </p>
          <p className="text">{text}</p>
        </li>
      ))}
    </ol>
  );
};

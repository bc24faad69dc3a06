import { useEffect, useState } from 'react';
import type { Author } from '../../electron/channels.ts';
import { useStore } from '../store/store.ts';

interface OwnKey {
  /** Null: there is none, or it is not known yet. */
  readonly author: Author | null;
  readonly make: (name: string) => Promise<void>;
}

/** The user's own key for signing. */
export function useAuthor(): OwnKey {
  const say = useStore((state) => state.say);
  const [author, setAuthor] = useState<Author | null>(null);
  useEffect(() => {
    let isWanted = true;
    void window.diverge.author(null).then((reply) => {
      if (isWanted && reply.ok) setAuthor(reply.answer);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return {
    author,
    make: async (name) => {
      const reply = await window.diverge.author(name);
      if (reply.ok) setAuthor(reply.answer);
      else say({ text: reply.message, tone: 'problem' });
    },
  };
}

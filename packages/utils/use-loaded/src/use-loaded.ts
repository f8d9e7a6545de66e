import type { Result } from '@acme/utils-result';
import { useEffect, useState } from 'react';

/** Loads once; the signal aborts when nobody waits for the answer any more. */
export type Load<Value> = (signal: AbortSignal) => Promise<Result<Value, string>>;

export interface Loaded<Value> {
  /** The last one that was loaded; it stays while a newer one is loaded or fails to load. */
  value: Value | undefined;
  /** Why the last loading failed. */
  problem: string | undefined;
  /** Whether an answer is awaited. */
  busy: boolean;
  /** Loads again what may have changed. */
  reload: () => void;
}

/** An answer, and what it answers. */
interface Answer<Value> extends Pick<Loaded<Value>, 'value' | 'problem'> {
  load: Load<Value> | undefined;
  version: number;
}

/** Loads when the component appears and again whenever `load` is another function, so give it a stable one. */
export const useLoaded = <Value>(load: Load<Value>): Loaded<Value> => {
  const [version, setVersion] = useState(0);
  const [answer, setAnswer] = useState<Answer<Value>>({
    value: undefined,
    problem: undefined,
    load: undefined,
    version,
  });

  useEffect(() => {
    const controller = new AbortController();
    const start = async (): Promise<void> => {
      const result = await load(controller.signal);
      if (controller.signal.aborted) return;
      setAnswer((before) => ({
        value: result.ok ? result.value : before.value,
        problem: result.ok ? undefined : result.failure.message,
        load,
        version,
      }));
    };
    void start();
    return () => controller.abort();
  }, [load, version]);

  return {
    value: answer.value,
    problem: answer.problem,
    busy: answer.load !== load || answer.version !== version,
    reload: () => setVersion((before) => before + 1),
  };
};

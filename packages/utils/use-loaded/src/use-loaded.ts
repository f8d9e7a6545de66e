import type { Result } from '@acme/utils-result';
import { useEffect, useState } from 'react';

/** Loads once; the signal aborts when nobody waits for the answer any more. */
export type Load<Value> = (signal: AbortSignal) => Promise<Result<Value, string>>;

/** Both undefined until the first answer; the last value stays while a newer one is loaded or fails to load. */
export interface Loaded<Value> {
  value: Value | undefined;
  problem: string | undefined;
}

/** Loads when the component appears and again whenever `load` is another function, so give it a stable one. */
export const useLoaded = <Value>(load: Load<Value>): Loaded<Value> => {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ value: undefined, problem: undefined });
  useEffect(() => {
    const controller = new AbortController();
    const start = async (): Promise<void> => {
      const result = await load(controller.signal);
      if (controller.signal.aborted) return;
      setLoaded((before) =>
        result.ok
          ? { value: result.value, problem: undefined }
          : { value: before.value, problem: result.failure.message },
      );
    };
    void start();
    return () => controller.abort();
  }, [load]);
  return loaded;
};

/**
 * Maps `items` with at most `limit` calls of `map` under way, and resolves to the results in the order of the items.
 * The first error rejects, and so does the signal's abort with its reason; after either, no further call is started.
 * Rejects with a `RangeError` if `limit` is not a positive integer.
 */
export const mapWithConcurrency = async <Item, Value>(
  items: readonly Item[],
  limit: number,
  map: (item: Item, index: number) => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value[]> => {
  if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`limit must be a positive integer, not ${limit}`);
  signal?.throwIfAborted();

  const { promise: stop, reject } = Promise.withResolvers<never>();
  let stopped = false;
  const stopWith = (reason: unknown): void => {
    stopped = true;
    reject(reason);
  };

  const values: Value[] = [];
  // One iterator shared by all lanes: a lane that is free takes the next item.
  const queue = items.entries();
  const runLane = async (): Promise<void> => {
    const next = queue.next();
    if (stopped || next.done) return;
    const [index, item] = next.value;
    try {
      values[index] = await map(item, index);
    } catch (error) {
      stopWith(error);
    }
    await runLane();
  };

  const onAbort = (): void => stopWith(signal?.reason);
  signal?.addEventListener('abort', onAbort, { once: true });
  try {
    await Promise.race([stop, Promise.all(Array.from({ length: Math.min(limit, items.length) }, runLane))]);
    return values;
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
};

/**
 * Runs `work` with a signal that aborts with a `TimeoutError` after `milliseconds`, or with the reason of `parent`
 * when that aborts first. No timer outlives the work.
 */
export const withTimeout = async <Value>(
  milliseconds: number,
  work: (signal: AbortSignal) => Promise<Value>,
  parent?: AbortSignal,
): Promise<Value> => {
  const controller = new AbortController();
  const timer = setTimeout(() => {
    controller.abort(new DOMException(`no answer within ${milliseconds} ms`, 'TimeoutError'));
  }, milliseconds);
  try {
    return await work(parent ? AbortSignal.any([parent, controller.signal]) : controller.signal);
  } finally {
    clearTimeout(timer);
  }
};

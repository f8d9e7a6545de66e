import { AsyncLocalStorage } from 'node:async_hooks';
import { type Context, type ContextManager, ROOT_CONTEXT } from '@opentelemetry/api';

/**
 * Carries the context of a trace across awaits, timers and callbacks, so that a span that starts late knows its parent.
 * It is on until `disable`, also where `enable` was never called. `bind` binds functions and gives anything else back as it is.
 */
export const traceContext = (): ContextManager => {
  const storage = new AsyncLocalStorage<Context>();
  return {
    active: () => storage.getStore() ?? ROOT_CONTEXT,
    with: (context, work, self, ...args) => storage.run(context, () => work.apply(self, args)),
    bind: (context, target) => {
      if (typeof target !== 'function') return target;
      // A proxy, for what is bound keeps its name, its length and its own properties.
      return new Proxy(target, {
        apply: (work, self, args) => storage.run(context, () => Reflect.apply(work, self, args)),
      });
    },
    enable() {
      return this;
    },
    disable() {
      storage.disable();
      return this;
    },
  };
};

/** Names that Node and browsers give, as far as they are called or look like names of code. */
export const PLATFORM_NAMES: ReadonlySet<string> = new Set(
  (
    'AbortController AbortSignal AggregateError ArrayBuffer AsyncLocalStorage BigInt DataView DOMException EventEmitter EventTarget ' +
    'FormData FinalizationRegistry JavaScript MessageChannel RangeError ReadableStream ReferenceError RegExp SharedArrayBuffer ' +
    'SyntaxError TextDecoder TextEncoder TypeError TypeScript TransformStream URLSearchParams WeakMap WeakRef WeakSet WebSocket ' +
    'WritableStream Array Boolean Date Error Map Number Object Promise Proxy Set String Symbol URL Request Response Headers ' +
    'alert atob btoa clearImmediate clearInterval clearTimeout confirm decodeURI decodeURIComponent encodeURI encodeURIComponent ' +
    'eval fetch globalThis import isFinite isNaN parseFloat parseInt queueMicrotask require requestAnimationFrame setImmediate ' +
    'setInterval setTimeout structuredClone super'
  ).split(' '),
);

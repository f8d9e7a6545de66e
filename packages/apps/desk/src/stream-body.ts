import type { IncomingMessage } from 'node:http';

/** The body of a request as it comes in, read no faster than it is asked for; giving it up does not cut the connection. */
export const streamBody = (incoming: IncomingMessage): ReadableStream<Uint8Array<ArrayBuffer>> => {
  const chunks: AsyncIterator<Buffer> = incoming[Symbol.asyncIterator]();
  return new ReadableStream({
    pull: async (controller) => {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
  });
};

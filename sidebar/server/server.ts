import type { Answers, Request, RequestKind } from '../../src/contract';
import { failureFrom, ServerFailure } from './failure';
import { createQueue } from './queue';
import { readReply } from './reply';
import type { Runner } from './runner';

/** What goes with a kind of request, the kind itself apart. */
export type Details<K extends RequestKind> = Omit<Extract<Request, { readonly kind: K }>, 'kind'>;

export interface Server {
  /**
   * Asks the server one thing.
   *
   * @throws {RefusedRequest} when the answers do not do.
   * @throws {ServerFailure} when no answer came.
   */
  ask<K extends RequestKind>(kind: K, details: Details<K>): Promise<Answers[K]>;
}

/** Google allows ten calls at once for the whole document; other sidebars and cells need some. */
const CALLS_AT_ONCE = 3;

/** @param runner `google.script.run`, or null outside a spreadsheet: every question then fails. */
export function createServer(runner: Runner | null, limit = CALLS_AT_ONCE): Server {
  const queue = createQueue(limit);
  return {
    ask: async (kind, details) => {
      const text = await queue(() => call(runner, JSON.stringify({ kind, ...details })));
      return readReply(kind, text);
    },
  };
}

function call(runner: Runner | null, text: string): Promise<unknown> {
  if (!runner) return Promise.reject(new ServerFailure('failed'));
  return new Promise((resolve, reject) => {
    runner
      .withSuccessHandler(resolve)
      .withFailureHandler((error) => reject(failureFrom(error)))
      .serve(text);
  });
}

import type { Answers, Refusal, Reply, Request, RequestKind } from '../../src/contract';
import type { Runtime } from '../../workbench/runtime/host';

type RequestOf<K extends RequestKind> = Extract<Request, { readonly kind: K }>;

/** Sends a request through the one door of the sidebar, as JSON text both ways. */
export function reply<K extends RequestKind>(runtime: Runtime, request: RequestOf<K>): Reply<K> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what each request is answered
  return JSON.parse(String(runtime.run('serve', JSON.stringify(request)))) as Reply<K>;
}

/** The answer to a request. @throws Error with the sentences of a refusal. */
export function ask<K extends RequestKind>(runtime: Runtime, request: RequestOf<K>): Answers[K] {
  const got = reply<K>(runtime, request);
  if (got.ok) return got.answer;
  throw new Error(got.errors.map(({ message }) => message).join('\n'));
}

/** What a request is refused for. @throws Error when it is answered. */
export function refused<K extends RequestKind>(runtime: Runtime, request: RequestOf<K>): Refusal['errors'] {
  const got = reply<K>(runtime, request);
  if (got.ok) throw new Error(`${request.kind} was answered`);
  return got.errors;
}

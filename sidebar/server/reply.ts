import type { Answers, Reply, RequestKind } from '../../src/contract';
import { RefusedRequest, ServerFailure } from './failure';

/**
 * The answer to a kind of request, out of the text received.
 *
 * @throws {RefusedRequest} when the server refused.
 * @throws {ServerFailure} when the text is missing or is not a reply: Google turns an answer it cannot carry
 *   into null.
 */
export function readReply<K extends RequestKind>(kind: K, text: unknown): Answers[K] {
  const reply = parseReply(kind, text);
  if (!reply.ok) throw new RefusedRequest(reply.errors);
  return reply.answer;
}

function parseReply<K extends RequestKind>(kind: K, text: unknown): Reply<K> {
  if (typeof text !== 'string') throw new ServerFailure('lost', kind);
  const reply = parseJson(text);
  if (!isReply(kind, reply)) throw new ServerFailure('lost', kind);
  return reply;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** The shape of the envelope is checked; the answer inside comes from the same bundle, and is trusted. */
function isReply<K extends RequestKind>(_kind: K, value: unknown): value is Reply<K> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'answer' in value : 'errors' in value && Array.isArray(value.errors);
}

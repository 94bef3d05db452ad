import type { Answers, Reply, RequestKind } from '../../src/contract';
import { RefusedRequest, ServerFailure } from './failure';

/**
 * The answer a reply text carries.
 *
 * @throws {RefusedRequest} when the server refused.
 * @throws {ServerFailure} when the text is missing or is not a reply: Google turns an answer it cannot carry
 *   into null.
 */
export function readReply<K extends RequestKind>(text: unknown): Answers[K] {
  const reply = parseReply<K>(text);
  if (!reply.ok) throw new RefusedRequest(reply.errors);
  return reply.answer;
}

function parseReply<K extends RequestKind>(text: unknown): Reply<K> {
  if (typeof text !== 'string') throw new ServerFailure('lost');
  const reply = parseJson(text);
  if (!isReply<K>(reply)) throw new ServerFailure('lost', text.slice(0, 200));
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
function isReply<K extends RequestKind>(value: unknown): value is Reply<K> {
  if (typeof value !== 'object' || value === null || !('ok' in value)) return false;
  return value.ok === true ? 'answer' in value : 'errors' in value && Array.isArray(value.errors);
}

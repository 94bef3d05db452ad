import { isDate } from '../boundary/realm';
import { asJson } from './to-server';

/** Stops the reading of an answer that cannot travel. */
class AnswerLost extends Error {}

/**
 * An answer of the server as the client gets it. One Date, function or service object anywhere and the whole
 * answer is `null`; maps, sets and patterns arrive empty.
 */
export function fromServer(answer: unknown, isServiceObject: (value: unknown) => boolean): unknown {
  const travel = (value: unknown): unknown => {
    if (cannotTravel(value) || isServiceObject(value)) throw new AnswerLost();
    if (typeof value !== 'object' || value === null) return asJson(value);
    if (Array.isArray(value)) return value.map(travel);
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, travel(inner)]));
  };
  try {
    return travel(answer);
  } catch (error) {
    if (error instanceof AnswerLost) return null;
    throw error;
  }
}

function cannotTravel(value: unknown): boolean {
  return isDate(value) || ['function', 'bigint', 'symbol'].includes(typeof value);
}

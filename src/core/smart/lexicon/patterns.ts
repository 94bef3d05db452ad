import { sorted } from '../../sorted';
import { foldAccents } from '../text/clean';

/** Expressions written with their accents, a comma between them, as alternatives of a pattern; longest first. */
export function alternation(...texts: readonly string[]): string {
  const phrases = texts.flatMap((text) => text.split(',')).map((phrase) => foldAccents(phrase).trim());
  const known = [...new Set(phrases)].filter((phrase) => phrase !== '');
  return sorted(known, (a, b) => b.length - a.length).join('|');
}

/** One of the expressions, written with their accents, a comma between them. */
export function oneOf(...texts: readonly string[]): string {
  return `(?:${alternation(...texts)})`;
}

/** One of several patterns, in the order given. */
export function either(...patterns: readonly string[]): string {
  return `(?:${patterns.join('|')})`;
}

/** A pattern, or nothing. */
export function maybe(pattern: string): string {
  return `(?:${pattern})?`;
}

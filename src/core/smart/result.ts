import type { MessageKey } from '../../locales/en';
import type { Language } from '../schema/words';

/** 0 not met, 1 met but weak, 2 met. */
export type Points = 0 | 1 | 2;

export type Criterion = 'S' | 'M' | 'A' | 'R' | 'T';

export type CriterionPoints = Readonly<Record<Criterion, Points>>;

export type FixKey = Extract<MessageKey, `smartFix${string}`>;
export type WordKey = Extract<MessageKey, `smartWord${string}`>;

/** How SMART an objective is, in points and keys; locales hold the sentences. */
export interface SmartResult {
  readonly points: CriterionPoints;
  /** Criteria met, 0 to 5. */
  readonly met: number;
  readonly word: WordKey;
  /** What to correct, weakest criterion first. */
  readonly fixes: readonly FixKey[];
  readonly language: Language;
}

import { lettersPhrase, verdictPhrase } from '../core/smart/verdict';
import type { SmartResult } from '../core/smart/result';
import { say, type Locale } from './index';

/** `SMART 4/5 — Ajoutez une échéance`: the verdict of a sentence. */
export function smartVerdict(result: SmartResult, language: Locale): string {
  const { key, values } = verdictPhrase(result);
  return say(language, key, values);
}

/** `S M [A] R T — Citez les moyens prévus…`: the verdict of an objective's row. */
export function objectiveVerdict(result: SmartResult, language: Locale): string {
  const { key, values } = lettersPhrase(result);
  return say(language, key, values);
}

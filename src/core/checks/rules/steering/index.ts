import type { Rule } from '../../rule';
import { driftWithoutDecision } from './drift-without-decision';
import { reviewMissed } from './review-missed';
import { riskNoResponse } from './risk-no-response';

/** Rules of risks, reviews and decisions. */
export const STEERING: readonly Rule[] = [riskNoResponse, reviewMissed, driftWithoutDecision];

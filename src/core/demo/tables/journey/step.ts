import type { Words } from '../../../schema/words';
import type { CHANNEL_NAMES } from '../../offer';
import type { DemoCell, DemoSource } from '../../row';

/** A stage of the journey of a persona: what is hoped for, what hurts (1 to 5), what we want to happen. */
export interface Step {
  /** Key of list `stage`. */
  readonly stage: string;
  readonly touchpoint: keyof typeof CHANNEL_NAMES;
  readonly expectations: Words;
  readonly behaviour: Words;
  readonly friction: Words | null;
  readonly severity: number;
  readonly interaction: Words;
  readonly owner: DemoCell;
  /** What the row says beside: an action, volumes. */
  readonly more?: DemoSource;
}

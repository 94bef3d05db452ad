import { PlanError } from '../core/errors';
import type { SavedMix } from '../core/plan/answers';
import { readMixes, withMix, withoutMix } from '../core/plan/mixes';
import { keep, recall } from '../sheets/notebook';
import { Refused } from './refused';

/** Choices belong to the person: they follow from one workbook to the next. */
const KEY = 'PAC_MIXES';

/** Choices of tabs the user saved, in the order of their names. */
export function savedMixes(): readonly SavedMix[] {
  return readMixes(recall(KEY, 'user'));
}

function keepMixes(mixes: readonly SavedMix[]): { readonly mixes: readonly SavedMix[] } {
  keep(KEY, mixes, 'user');
  return { mixes };
}

/** Saves a choice of tabs, in the place of one of the same name. @throws Refused when its name cannot be taken. */
export function saveMix(mix: SavedMix): { readonly mixes: readonly SavedMix[] } {
  try {
    return keepMixes(withMix(savedMixes(), mix));
  } catch (error) {
    if (error instanceof PlanError) throw new Refused([{ field: 'name', error }]);
    throw error;
  }
}

/** Forgets a choice of tabs. */
export function forgetMix(name: string): { readonly mixes: readonly SavedMix[] } {
  return keepMixes(withoutMix(savedMixes(), name));
}

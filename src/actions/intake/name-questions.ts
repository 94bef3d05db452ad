import type { NameQuestion } from '../../contract';
import { nameKey } from '../../core/intake/name-key';
import { askNames, type StrangerName } from '../../core/intake/names/ask-names';
import { nameBook } from '../../core/intake/names/known-names';
import { PlanError } from '../../core/errors';
import { readNewNames } from '../../core/plan/read/members';
import type { ImportPlan } from './import-plan';
import type { JudgedSource } from './judged-source';
import { rememberedNames, type ImportMemory } from './memory';

/** Whether a list takes a name: one that formulas would misread, or one too many, it does not. */
function canAdd(name: string, held: readonly string[]): boolean {
  try {
    return readNewNames([name], held).length === 1;
  } catch (error) {
    if (error instanceof PlanError) return false;
    throw error;
  }
}

/** New names of a list beyond which adding them is no longer proposed: the column may hold something else. */
const MOST_PROPOSED = 50;

function proposedFor(
  { near }: StrangerName,
  isAddable: boolean,
  strangers: number,
): NameQuestion['proposed'] {
  if (near.length > 0) return null;
  return isAddable && strangers <= MOST_PROPOSED ? 'add' : 'nobody';
}

/**
 * The names of a source that no list holds, each with what people said of it before: an answer stays open to change.
 */
export function nameQuestions(
  { judged }: JudgedSource,
  plan: ImportPlan,
  memory: ImportMemory,
): readonly NameQuestion[] {
  const { find } = nameBook(plan.members, [], plan.nobody);
  const before = new Map(
    rememberedNames(memory, plan.tabs.lists).map(({ list, name, member }) => [`${list} ${name}`, member]),
  );
  const strangers = askNames(judged, plan.members, (list, written) => find(list, written) !== undefined);
  return strangers.map((stranger) => {
    const { list, name } = stranger;
    const remembered = before.get(`${list} ${nameKey(name)}`);
    const isAddable = canAdd(name, plan.members[list]);
    const same = strangers.filter((other) => other.list === list).length;
    const question = { ...stranger, canAdd: isAddable, proposed: proposedFor(stranger, isAddable, same) };
    return remembered === undefined ? question : { ...question, remembered };
  });
}

/** Names of accepted sales nobody said the meaning of. */
export function openNames({ judged, book }: JudgedSource, plan: ImportPlan): readonly string[] {
  const strangers = askNames(judged, plan.members, (list, written) => book.find(list, written) !== undefined);
  return strangers.map(({ name }) => name);
}

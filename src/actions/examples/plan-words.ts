import { labelOrText } from '../../core/schema/label';
import type { PlanWords } from '../../core/plan/examples/plan-words';
import type { ReadLists } from '../../sheets/read-lists';
import type { OpenPlan } from '../plan-tabs';

/** The words of a plan, as its lists hold them. */
export function wordsOf({ mark, tabs }: OpenPlan, lists: ReadLists): PlanWords {
  const { language } = mark;
  const written = (list: string, key: string) => lists.values(list).find((value) => value.key === key)?.label;
  return {
    language,
    label: (list, key) => written(list, key) ?? labelOrText(list, key, language),
    keyOf: lists.keyOf,
    hasNames: (list) => lists.values(list).some(({ key }) => key !== 'UNASSIGNED'),
    holds: (table) => tabs.has(table),
  };
}

import { grownBlocks, type ListGrowth } from '../../core/upkeep/list-growth';
import type { ReadLists } from '../../sheets/read-lists';

const UNASSIGNED = 'UNASSIGNED';

/** The lists as they will be read once names are added. */
export function grownLists(lists: ReadLists, growth: ListGrowth): ReadLists {
  const { list, names } = growth;
  const held = lists.values(list);
  const come = names.map((name) => ({ key: name, label: name }));
  const own = [
    ...held.filter(({ key }) => key !== UNASSIGNED),
    ...come,
    ...held.filter(({ key }) => key === UNASSIGNED),
  ];
  return {
    ...lists,
    values: (asked) => (asked === list ? own : lists.values(asked)),
    keyOf: (asked, label) => (asked === list && names.includes(label) ? label : lists.keyOf(asked, label)),
    blocks: grownBlocks(lists.blocks, growth),
  };
}

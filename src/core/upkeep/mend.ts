import { composeTab } from '../plan/compose/tab';
import type { HeldColour } from './held-rules';
import { lacksColours } from './held-rules';
import type { MendedTab } from './mended-tab';
import { keptFields, mendFields } from './mend-fields';
import { mendFormats } from './mend-formats';
import { mendFrame, newPanels } from './mend-frame';
import { mendHeader } from './mend-header';
import { mendIds } from './mend-ids';
import { mendNames, type HeldNames } from './mend-names';
import { mendRows } from './mend-rows';
import { mendRules } from './mend-rules';
import type { Mending } from './mending';
import { newFieldRules, newFields } from './new-fields';
import { toldRules, withoutTold } from './told-rules';

/** What a workbook holds beside cells. */
export interface HeldAround {
  readonly colours: readonly HeldColour[];
  readonly names: HeldNames;
  /** Lists whose dropdowns do not grow by themselves. */
  readonly lists: ReadonlySet<string>;
}

/**
 * What Repair puts back in a tab: headers, marks, formulas, ids, dropdowns, number formats, names and colours of
 * ours that are gone. No cell that holds a value or a formula of people's is in it.
 * @param isUpgrade whether the tab was made by an older version of the templates.
 */
export function mend(tab: MendedTab, around: HeldAround, isUpgrade: boolean): Mending {
  const wanted = composeTab(tab.context);
  const rows = mendRows(tab, isUpgrade);
  const header = mendHeader(tab);
  const told = toldRules(tab, around.lists);
  const isTable = tab.context.template.headerRow > 1;
  return {
    table: tab.context.template.key,
    cells: [
      ...(isTable ? mendFrame(tab, wanted) : []),
      ...mendFields(tab),
      ...header.cells,
      ...mendIds(tab),
      ...rows.cells,
    ],
    formats: mendFormats(tab),
    notes: header.notes,
    rules: [...withoutTold(mendRules(tab), told), ...told, ...newFieldRules(tab)],
    names: mendNames(tab, around.names),
    colours: lacksColours(wanted.colours, around.colours) ? wanted.colours : [],
    links: [],
    looks: null,
    blocks: [...newFields(tab), ...newPanels(tab, wanted)],
    last: { row: tab.grid.lastRow, column: tab.grid.lastColumn },
    kept: [...header.kept, ...keptFields(tab), ...rows.kept],
  };
}

/** Whether a tab is as it should be. */
export function isInOrder({ cells, formats, notes, rules, names, colours, blocks }: Mending): boolean {
  return [cells, formats, notes, rules, names, colours, blocks].every((list) => list.length === 0);
}

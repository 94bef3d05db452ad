import type { UpkeepItem } from '../../contract';
import type { Language } from '../../core/schema/words';
import type { Item, ItemKind } from '../../core/upkeep/items';
import { say } from '../../locales';
import type { upkeepEn } from '../../locales/upkeep.en';

/** The sentence of each kind of change. */
const SENTENCES: Readonly<Record<ItemKind, keyof typeof upkeepEn>> = {
  tab: 'mendTab',
  column: 'mendColumn',
  choice: 'mendChoice',
  field: 'mendField',
  panel: 'mendPanel',
  formula: 'mendFormula',
  renewed: 'mendRenewed',
  header: 'mendHeader',
  text: 'mendText',
  index: 'mendIndex',
  id: 'mendId',
  mark: 'mendMark',
  dropdown: 'mendDropdown',
  format: 'mendFormat',
  name: 'mendName',
  colour: 'mendColour',
  translated: 'translated',
  renamedTab: 'renamedTab',
  typedKept: 'keptTyped',
  ownKept: 'keptOwn',
  headerKept: 'keptHeader',
};

/** A tab as a preview names it. */
export interface NamedTab {
  readonly table: string;
  readonly tab: string;
}

/** Words what is done, or left alone, in a tab. */
export function worded(
  { table, tab }: NamedTab,
  items: readonly Item[],
  language: Language,
): readonly UpkeepItem[] {
  return items.map(({ kind, count, where }) => ({
    table,
    tab,
    count,
    sentence: say(language, SENTENCES[kind], { count, where }),
  }));
}

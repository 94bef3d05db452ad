import { sameText } from '../../core/sharing/total-row';
import { valueRow, type RowContent } from '../../core/plan/content';
import { fromMinor } from '../../core/money';
import { say } from '../../locales';
import { appendRows, clearAppended, rowsBeyond, type GrowingTable } from '../../sheets/append-rows';
import { readFreeRows } from '../../sheets/free-rows';
import { readTable } from '../../sheets/read-table';
import { withNamedTables } from '../named-geometry';
import type { SharingTabs } from './read';

/** A line about to be noted in Decisions. */
export interface Noting {
  readonly table: GrowingTable;
  readonly row: RowContent;
}

/** The objective the gap is about: the main one, for the main metric. */
function objectiveOf({ settings }: SharingTabs, metric: string): string {
  const isMain = sameText(String(settings.value('main_metric')), metric);
  return isMain ? String(settings.value('main_objective')) : '';
}

/** In the words of the plan: what was found, and what was decided. */
function decision(tabs: SharingTabs, metric: string, shortfall: number): RowContent {
  const { lists, plan } = tabs;
  const { language } = plan.mark;
  const isBehind = shortfall > 0;
  const found = { metric, amount: fromMinor(Math.abs(shortfall)) };
  return valueRow({
    date: tabs.ref,
    kind: lists.label('finding_kind', isBehind ? 'drift' : 'strong'),
    objective: objectiveOf(tabs, metric),
    finding: say(language, isBehind ? 'catchUpFinding' : 'catchUpAhead', found),
    decision: say(language, 'catchUpDecision'),
    adjustment: lists.label('adjustment', 'objective'),
  });
}

/** Finds where a catch-up is noted; null when the plan does not hold the tab. Writes nothing. */
export function notingOf(tabs: SharingTabs, metric: string, shortfall: number): Noting | null {
  const { plan, lists } = tabs;
  const tab = plan.tabs.get('decisions');
  if (!tab) return null;
  const read = readTable(tab.sheet, 'decisions', tabs.toSerial, ['date', 'finding', 'decision', 'id']);
  const free = readFreeRows(tab.sheet, 'decisions', read);
  const { language, currency } = plan.mark;
  const known = { language, tables: new Map([['decisions', read.geometry] as const]), lists: lists.blocks };
  const geometry = rowsBeyond(free, 1) > 0 ? withNamedTables(plan, known, 'decisions') : known;
  const lastRow = tab.sheet.getMaxRows();
  const table = { sheet: tab.sheet, table: 'decisions', geometry, currency, read, free, lastRow };
  return { table, row: decision(tabs, metric, shortfall) };
}

export function writeNoting({ table, row }: Noting): void {
  appendRows(table, [row]);
}

export function takeNotingBack({ table, row }: Noting): void {
  clearAppended(table, [row]);
}

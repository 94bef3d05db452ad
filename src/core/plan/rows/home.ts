import { table as tableTemplate } from '../../schema/catalogue';
import type { Column, TableTemplate } from '../../schema/table';
import { guardColumn } from '../layout';
import type { RowContent } from '../content';
import { sectionOf } from '../sections';
import type { PlanSettings } from '../settings';

const isTyped = ({ formula, script, detail }: Column): boolean => formula === null && !script && !detail;

/** The column that tells a row people filled: rows that come by themselves count once something is typed there. */
function toldBy(template: TableTemplate): string | null {
  if (template.tracks === null) return guardColumn(template);
  return template.columns.find(isTyped)?.key ?? null;
}

/** The row of the index that leads to a tab. */
export function indexRow(table: string, tab: string, settings: PlanSettings): RowContent {
  const template = tableTemplate(table);
  const guard = toldBy(template);
  const counted = template.expected > 0 && guard !== null;
  return {
    values: {
      section: sectionOf(table, settings.style)?.name[settings.language] ?? '',
      tab,
      purpose: template.purpose[settings.language],
      expected: counted ? template.expected : '',
    },
    variants: counted ? ['default'] : ['report'],
    slots: { table, guard: guard ?? '' },
    group: null,
    unit: null,
  };
}

/** The index of Home: one row a visible tab, in the order of the workbook. */
export function homeRows(
  settings: PlanSettings,
  tabNames: ReadonlyMap<string, string>,
): readonly RowContent[] {
  return settings.tabs
    .filter(({ table, hidden }) => !hidden && table !== 'home')
    .map(({ table }) => indexRow(table, tabNames.get(table) ?? table, settings));
}

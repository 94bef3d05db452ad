import { noOther } from '../../no-other';
import { list } from '../../schema/catalogue';
import type { MatrixAxis } from '../../schema/panel';
import type { PlanContext } from '../context';

/** What a header of a matrix shows: the result of a symbolic formula, or words. */
export type PanelHeader = { readonly formula: string } | { readonly words: string };

/** The headers along an axis of a matrix. */
export function panelHeaders(axis: MatrixAxis, plan: PlanContext): readonly PanelHeader[] {
  switch (axis.kind) {
    case 'list':
      return list(axis.list).values.map(({ key }) => ({ formula: `list:${axis.list}.${key}` }));
    case 'members':
      return memberFormulas(axis.axis, memberCount(axis.axis, plan)).map((formula) => ({ formula }));
    case 'months':
      return Array.from({ length: 12 }, (_, k) => ({ formula: `EDATE(setting:fiscal_start;${k})` }));
    case 'ranks':
      return Array.from({ length: axis.count }, (_, k) => ({ formula: `${k + 1}` }));
    case 'rows':
      return Array.from({ length: axis.count }, (_, k) => ({ formula: rowHeader(axis, k + 1) }));
    case 'measures':
      return axis.measures.map(({ label }) => ({ words: label[plan.settings.language] }));
    default:
      return noOther(axis);
  }
}

/** A name left empty while the table holds fewer rows. */
function rowHeader({ table, label, rank }: Extract<MatrixAxis, { kind: 'rows' }>, k: number): string {
  return `IFERROR(INDEX(${table}[${label}];MATCH(${k};${table}[${rank}];0));"")`;
}

function memberCount(axis: string, plan: PlanContext): number {
  const block = plan.geometry.lists.get(axis);
  return block ? block.lastRow - block.firstRow + 1 : 0;
}

/** What the headers of the first names of a list show, as symbolic formulas: a name that left leaves a blank. */
export function memberFormulas(axis: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, k) => `IFERROR(INDEX(lists:${axis}[label];${k + 1});"")`);
}

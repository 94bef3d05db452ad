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
      return memberHeaders(axis.axis, plan);
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

function memberHeaders(axis: string, plan: PlanContext): readonly PanelHeader[] {
  const block = plan.geometry.lists.get(axis);
  const count = block ? block.lastRow - block.firstRow + 1 : 0;
  return Array.from({ length: count }, (_, k) => ({ formula: `INDEX(lists:${axis}[label];${k + 1})` }));
}

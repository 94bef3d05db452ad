import type { RowContent } from '../../../../src/core/plan/content';
import type { TabContext } from '../../../../src/core/plan/context';
import { tableGeometry } from '../../../../src/core/plan/geometry';
import { layOut } from '../../../../src/core/plan/layout';
import type { PlanSettings } from '../../../../src/core/plan/settings';
import { readTable } from '../../../../src/core/schema/read-table';
import { contextOf } from '../../../support/composed';
import { rawTable } from '../../schema/raw-table';

interface Given {
  readonly rows?: readonly RowContent[];
  readonly settings?: Partial<PlanSettings>;
}

/** A tab of a template of the test's own, in a plan like any other. Its tab is called Visites. */
export function visits(
  raw: Readonly<Record<string, unknown>>,
  { rows = [], settings = {} }: Given = {},
): TabContext {
  const template = readTable(rawTable(raw));
  const layout = layOut(template, 'smart', false);
  const base = contextOf(settings);
  const own = [template.key, tableGeometry(template, layout, 'Visites')] as const;
  const geometry = { ...base.geometry, tables: new Map([...base.geometry.tables, own]) };
  return { plan: { ...base, geometry }, template, layout, rows, name: 'Visites', hidden: false };
}

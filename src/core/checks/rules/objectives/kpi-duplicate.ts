import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

export const kpiDuplicate: Rule = {
  key: 'kpi_duplicate',
  severity: 'error',
  run: (plan) => {
    const twins = [...groups(plan.rows('kpis'), (row) => fold(row.text('label'))).values()];
    return twins
      .flatMap(([, ...others]) => others)
      .map((row) => at(row, 'label', { value: row.text('label') }));
  },
};

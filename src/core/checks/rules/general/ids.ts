import { table as tableTemplate } from '../../../schema/catalogue';
import type { CheckedPlan } from '../../checked-plan';
import { at } from '../../finding';
import { fold } from '../../fold';
import { groups } from '../../groups';
import type { Rule } from '../../rule';

/** Tabs whose rows are named by their id. Pasted sales and expenses are not: there the id is the machine's own. */
function namedTables(plan: CheckedPlan): readonly string[] {
  return plan.tables.filter((table) => {
    const { layout, idPrefix } = tableTemplate(table);
    return layout === 'entry' && idPrefix !== null && plan.hasColumns(table, 'id');
  });
}

export const idDuplicate: Rule = {
  key: 'id_duplicate',
  severity: 'error',
  run: (plan) =>
    namedTables(plan).flatMap((table) => {
      const named = plan.filled(table).filter(({ id }) => id !== '');
      const twins = [...groups(named, ({ id }) => fold(id)).values()].flatMap(([, ...others]) => others);
      return twins.map((row) => at(row, 'id', { value: row.id }));
    }),
};

export const idMissing: Rule = {
  key: 'id_missing',
  severity: 'warning',
  run: (plan) =>
    namedTables(plan).flatMap((table) =>
      plan
        .rows(table)
        .filter(({ id }) => id === '')
        .map((row) => at(row, 'id')),
    ),
};

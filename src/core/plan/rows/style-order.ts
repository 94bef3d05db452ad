import type { DemoCompany } from '../../demo/company';
import type { DemoRow } from '../../demo/row';
import { FOR_PERSONAS } from '../../demo/tables/actions/for-personas';
import { list } from '../../schema/catalogue';
import { sorted } from '../../sorted';

/** What the actions of a style are sorted by. */
const SORTED_BY: Readonly<Record<string, string>> = {
  smart: 'type',
  personas: 'persona',
  channels: 'channel',
  five_steps: 'strategy',
};

const keys = (name: string): readonly string[] => list(name).values.map(({ key }) => key);

/** The values of that column, in the order people read them. */
function valuesOf(column: string, { tables, channels }: DemoCompany): readonly string[] {
  if (column === 'persona') return (tables['personas'] ?? []).map((row) => String(row['name']));
  if (column === 'channel') return channels.map(({ name }) => name);
  return keys(column === 'type' ? 'act_type' : column);
}

/** Where the objectives of personas are held, some actions serve them. */
function actionsOf({ tables }: DemoCompany, held: ReadonlySet<string>): readonly DemoRow[] {
  const rows = tables['actions'] ?? [];
  if (!held.has('personas')) return rows;
  return rows.map((row) => {
    const objective = FOR_PERSONAS[String(row['id'])];
    return objective === undefined ? row : { ...row, objective };
  });
}

/** Actions in the order a style reads them in; those it does not sort come last. */
export function actionsInOrder(
  company: DemoCompany,
  style: string,
  held: ReadonlySet<string>,
): readonly DemoRow[] {
  const rows = actionsOf(company, held);
  const column = SORTED_BY[style];
  if (column === undefined) return rows;
  const values = valuesOf(column, company);
  const rank = (row: DemoRow) => {
    const found = values.indexOf(String(row[column] ?? ''));
    return found < 0 ? values.length : found;
  };
  return sorted(rows, (a, b) => rank(a) - rank(b));
}

/** What a style follows comes first, after the objective everything hangs from. */
const FOLLOWED: Readonly<Record<string, string>> = { personas: 'persona', channels: 'channel' };

/** Objectives in the order a style reads them in; those of a persona need the tab that describes it. */
export function objectivesInOrder(
  { tables }: DemoCompany,
  style: string,
  held: ReadonlySet<string>,
): readonly DemoRow[] {
  const all = (tables['objectives'] ?? []).filter((row) => held.has('personas') || !row['persona']);
  const column = FOLLOWED[style];
  if (column === undefined) return all;
  const [main, ...others] = all;
  const rank = (row: DemoRow) => (row[column] === undefined ? 1 : 0);
  return main ? [main, ...sorted(others, (a, b) => rank(a) - rank(b))] : [];
}

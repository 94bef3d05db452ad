import { PlanError } from '../errors';
import { lists, table as tableTemplate } from '../schema/catalogue';
import { label } from '../schema/label';
import type { Place } from './print';

/* What a formula names and the plan lacks: an older version made it, or people deleted it; else the template is wrong. */

const tabOf = ({ geometry }: Place, table: string): string => geometry.tables.get(table)?.tab ?? table;

export function lacksField(place: Place, table: string, key: string): Error {
  const field = tableTemplate(table).fields.find((known) => known.key === key);
  if (!field) return new Error(`Formula of ${place.table}: no field ${table}:${key}`);
  const values = { field: field.label[place.geometry.language], tab: tabOf(place, table) };
  return new PlanError('fieldMissing', values);
}

export function lacksValue(place: Place, list: string, key: string): Error {
  const known =
    lists()
      .get(list)
      ?.values.some((value) => value.key === key) ?? false;
  if (!known) return new Error(`Formula of ${place.table}: no value ${list}.${key}`);
  const value = label(list, key, place.geometry.language);
  return new PlanError('choiceMissing', { value, tab: tabOf(place, 'lists') });
}

export function lacksList(place: Place, list: string): Error {
  if (!lists().has(list)) return new Error(`Formula of ${place.table}: no list ${list}`);
  return new PlanError('choiceMissing', { value: list, tab: tabOf(place, 'lists') });
}

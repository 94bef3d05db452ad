import { crmYearCost, type CrmYear } from '../../core/budget/crm-lines';
import { PlanError } from '../../core/errors';
import { a1 } from '../../core/formula/geometry';
import { toMinor, type Minor } from '../../core/money';
import { FIELD_COLUMNS } from '../../core/plan/compose/fields';
import { readFields, type ReadFields } from '../../sheets/read-fields';
import type { ToSerial } from '../../sheets/serial';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The first year of the simulator, and the users it is for. */
export interface ReadCrm {
  readonly year: CrmYear;
  readonly users: number;
  /** Cost of the year as its cell shows it. */
  readonly total: Minor;
}

/** The same costs added in another order may round to the next cent. */
const ROUNDING: Minor = 1;

/** Reads a number. A blank assumption is nothing; a blank result is not. */
function numberReader(sheet: Sheet, fields: ReadFields) {
  const refuse = (key: string): never => {
    const row = fields.row(key);
    if (row === 0) throw new PlanError('fieldMissing', { field: key, tab: sheet.getName() });
    const cell = a1(row, FIELD_COLUMNS.value);
    throw new PlanError('crmCellUnreadable', {
      tab: sheet.getName(),
      cell,
      value: String(fields.value(key)),
    });
  };
  const result = (key: string): number => {
    const value = fields.value(key);
    return typeof value === 'number' ? value : refuse(key);
  };
  const assumption = (key: string): number => (fields.value(key) === '' ? 0 : result(key));
  return { result, assumption };
}

/**
 * Reads the simulator.
 * @throws PlanError for a cell that is no number, costs that are not those the simulator shows, or none at all.
 */
export function readCrm(sheet: Sheet, toSerial: ToSerial): ReadCrm {
  const { result, assumption } = numberReader(sheet, readFields(sheet, 'crm_simulator', toSerial));
  const year = {
    licences_1: result('licences_1'),
    support: assumption('support'),
    storage: assumption('storage'),
    connectors: assumption('connectors'),
    admin_fte: assumption('admin_fte'),
    admin_cost: assumption('admin_cost'),
    setup_days: assumption('setup_days'),
    migration_days: assumption('migration_days'),
    custom_days: assumption('custom_days'),
    training_days: assumption('training_days'),
    day_rate: assumption('day_rate'),
    change: assumption('change'),
  };
  const [sum, shown] = [crmYearCost(year), result('year_1')];
  const tab = sheet.getName();
  const total = toMinor(shown);
  if (Math.abs(toMinor(sum) - total) > ROUNDING)
    throw new PlanError('crmCostsDiffer', { tab, sum, value: shown });
  if (total === 0) throw new PlanError('crmNothing', { tab });
  return { year, total, users: assumption('users') };
}

import { keyOf } from '../../core/schema/key-of';
import type { FoundTab } from '../../sheets/marks';
import { readTable } from '../../sheets/read-table';
import type { ToSerial } from '../../sheets/serial';

/** Key of list `unit` of a metric, by its label; null when nothing tells it. */
export type UnitOf = (metric: string) => string | null;

/** Reads the units of the metrics of a plan, the first time one is asked for. */
export function unitReader(tabs: () => ReadonlyMap<string, FoundTab>, toSerial: ToSerial): UnitOf {
  let units: ReadonlyMap<string, string> | null = null;
  return (metric) => {
    units ??= unitsIn(tabs().get('kpis'), toSerial);
    return keyOf('unit', units.get(metric) ?? '');
  };
}

function unitsIn(tab: FoundTab | undefined, toSerial: ToSerial): ReadonlyMap<string, string> {
  if (!tab) return new Map();
  const kpis = readTable(tab.sheet, 'kpis', toSerial);
  const rows = kpis.filled('label');
  return new Map(rows.map((row) => [String(kpis.cell(row, 'label')), String(kpis.cell(row, 'unit'))]));
}

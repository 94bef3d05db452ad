import { parts } from '../calendar/day';
import { UNASSIGNED } from '../objectives/axis';
import type { BudgetLine } from './budget-line';
import type { ExportLine, ExportRow } from './export-row';
import type { ExportSettings } from './export-settings';

/** Spelling of a blank in a text column: readers see one type a column, and never "". */
const NOT_APPLICABLE = 'NA';

function filled(text: string | null, blank: string): string {
  return text === null || text.trim() === '' ? blank : text;
}

/** What the rows of a budget line have in common. */
export function exportLine(line: BudgetLine, settings: ExportSettings): ExportLine {
  return {
    planId: settings.planId,
    version: filled(line.version, settings.version),
    scenario: filled(line.scenario, settings.scenario),
    fiscalYear: parts(settings.fiscalStart).year,
    lineId: line.id,
    account: filled(line.account, NOT_APPLICABLE),
    accountLabel: filled(line.accountLabel, NOT_APPLICABLE),
    costCenter: filled(line.costCenter, NOT_APPLICABLE),
    rep: filled(line.rep, UNASSIGNED),
    product: filled(line.product, UNASSIGNED),
    channel: filled(line.channel, UNASSIGNED),
    nature: filled(line.nature, NOT_APPLICABLE),
    category: filled(line.category, NOT_APPLICABLE),
    currency: settings.currency,
    action: filled(line.action, NOT_APPLICABLE),
    status: filled(line.status, NOT_APPLICABLE),
    inCac: line.inCac,
  };
}

/** The same of a line that is gone, from a row it left in a closed month. */
export function departedLine(row: ExportRow): ExportLine {
  const {
    month: _month,
    type: _type,
    net: _net,
    vat: _vat,
    refreshedOn: _on,
    origin: _origin,
    ...line
  } = row;
  return line;
}

import { day } from '../../../src/core/calendar/day';
import type { BudgetLine, SpendRow } from '../../../src/core/budget/budget-line';
import { exportBudget, type ExportInput } from '../../../src/core/budget/export';
import { frozenFrom, NOTHING_FROZEN } from '../../../src/core/budget/frozen';
import type { ExportRow } from '../../../src/core/budget/export-row';
import type { AmountType } from '../../../src/core/budget/placement';

/** First day of fiscal month 1–12 of the year used in these tests, which begins in July. */
export const month = (rank: number) => day(2026, 6 + rank, 1);

/** The last month in the settings when so many months are closed. */
export const closedAfter = (months: number) => (months === 0 ? null : month(months));

export function line(id: string, given: Partial<BudgetLine> = {}): BudgetLine {
  return {
    id,
    version: null,
    scenario: null,
    account: '6231',
    accountLabel: 'Annonces et insertions',
    costCenter: null,
    rep: null,
    product: null,
    channel: null,
    nature: 'direct',
    category: 'media',
    action: null,
    status: 'draft',
    inCac: true,
    vat: 0.2,
    months: Array<number>(12).fill(0),
    ...given,
  };
}

export function spend(given: Partial<SpendRow>): SpendRow {
  return { id: 'DEP-001', day: month(1), line: 'BUD-001', amount: 0, type: 'invoiced', ...given };
}

export function exportInput(given: Partial<ExportInput> & { readonly closed?: number } = {}): ExportInput {
  const { closed = 0, ...rest } = given;
  return {
    settings: {
      planId: 'plan-1',
      version: 'V1',
      scenario: 'base',
      fiscalStart: month(1),
      currency: 'EUR',
      closedUntil: closedAfter(closed),
    },
    lines: [],
    spend: [],
    frozen: NOTHING_FROZEN,
    refreshedOn: day(2027, 1, 15),
    ...rest,
  };
}

/** Refreshes one after the other, each with what the one before froze. */
export function refreshInTurn(inputs: readonly ExportInput[]): readonly ExportRow[] {
  return inputs.reduce<readonly ExportRow[]>(
    (rows, input) => exportBudget({ ...input, frozen: frozenFrom(rows, input.settings.closedUntil) }),
    [],
  );
}

/** Month rank, net amount and origin of the rows of a type. */
export function summary(rows: readonly ExportRow[], type: AmountType) {
  return rows
    .filter((row) => row.type === type)
    .map((row) => [
      Array.from({ length: 12 }, (_, index) => month(index + 1)).indexOf(row.month) + 1,
      row.net,
      row.origin,
    ]);
}

export function total(rows: readonly ExportRow[], lineId: string, type: AmountType): number {
  return rows
    .filter((row) => row.lineId === lineId && row.type === type)
    .reduce((sum, row) => sum + row.net, 0);
}

import { fromMinor, toMinor } from '../money';
import { EXPORT_COLUMNS } from './export-columns';
import { ORIGINS, type ExportRow } from './export-row';
import { AMOUNT_TYPES } from './placement';

/** Cells of a row, as the tab holds them: money in currency units, dates as serial days. */
export function exportCells(row: ExportRow): readonly (string | number)[] {
  return EXPORT_COLUMNS.map(({ kind, of }) => {
    const value = of(row);
    return kind === 'money' && typeof value === 'number' ? fromMinor(value) : value;
  });
}

type Cells = ReadonlyMap<string, unknown>;

function text(cells: Cells, header: string): string {
  const value = cells.get(header);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function number(cells: Cells, header: string): number {
  const value = cells.get(header);
  return typeof value === 'number' && Number.isFinite(value) ? value : 0;
}

function readLine(
  cells: Cells,
): Omit<ExportRow, 'month' | 'type' | 'net' | 'vat' | 'refreshedOn' | 'origin'> {
  return {
    planId: text(cells, 'plan_id'),
    version: text(cells, 'version'),
    scenario: text(cells, 'scenario'),
    fiscalYear: number(cells, 'exercice'),
    lineId: text(cells, 'id_ligne'),
    account: text(cells, 'compte_pcg'),
    accountLabel: text(cells, 'libelle_compte'),
    costCenter: text(cells, 'centre_cout'),
    rep: text(cells, 'axe_commercial'),
    product: text(cells, 'axe_produit'),
    channel: text(cells, 'axe_canal'),
    nature: text(cells, 'nature'),
    category: text(cells, 'categorie'),
    currency: text(cells, 'devise'),
    action: text(cells, 'id_action'),
    status: text(cells, 'statut'),
    inCac: text(cells, 'inclus_cac') === 'oui',
  };
}

/**
 * A row read back from the tab, for what a close has frozen.
 * @param cells values in the order of the columns, dates as serial days.
 * @returns null when the cells are no row of the export.
 */
export function readExportRow(cells: readonly unknown[]): ExportRow | null {
  const named: Cells = new Map(EXPORT_COLUMNS.map(({ header }, index) => [header, cells[index]]));
  const type = AMOUNT_TYPES.find((known) => known === named.get('type_montant'));
  const origin = ORIGINS.find((known) => known === named.get('origine_ligne'));
  if (!type || !origin || text(named, 'id_ligne') === '') return null;
  return {
    ...readLine(named),
    month: number(named, 'periode'),
    type,
    net: toMinor(number(named, 'montant_ht')),
    vat: toMinor(number(named, 'montant_tva')),
    refreshedOn: number(named, 'maj_le'),
    origin,
  };
}

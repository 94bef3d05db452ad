import type { ExportRow } from './export-row';

/** What a column of the export holds: one type for all its cells. */
export type ExportKind = 'text' | 'number' | 'date' | 'money';

export interface ExportColumn {
  /** The same in every language: finance's formulas name it. */
  readonly header: string;
  readonly kind: ExportKind;
  readonly of: (row: ExportRow) => string | number;
}

const text = (header: string, of: (row: ExportRow) => string): ExportColumn => ({ header, kind: 'text', of });
const number = (header: string, of: (row: ExportRow) => number): ExportColumn => ({
  header,
  kind: 'number',
  of,
});
const date = (header: string, of: (row: ExportRow) => number): ExportColumn => ({ header, kind: 'date', of });
const money = (header: string, of: (row: ExportRow) => number): ExportColumn => ({
  header,
  kind: 'money',
  of,
});

/** Version of the contract, for the note of A1. New columns are added at the right only. */
export const EXPORT_SCHEMA_VERSION = 1;

/** The 24 columns of Budget_Export, in order. Money in minor units. */
export const EXPORT_COLUMNS: readonly ExportColumn[] = [
  text('plan_id', (row) => row.planId),
  text('version', (row) => row.version),
  text('scenario', (row) => row.scenario),
  number('exercice', (row) => row.fiscalYear),
  date('periode', (row) => row.month),
  text('id_ligne', (row) => row.lineId),
  text('compte_pcg', (row) => row.account),
  text('libelle_compte', (row) => row.accountLabel),
  text('centre_cout', (row) => row.costCenter),
  text('axe_commercial', (row) => row.rep),
  text('axe_produit', (row) => row.product),
  text('axe_canal', (row) => row.channel),
  text('nature', (row) => row.nature),
  text('categorie', (row) => row.category),
  text('type_montant', (row) => row.type),
  money('montant_ht', (row) => row.net),
  money('montant_tva', (row) => row.vat),
  money('montant_ttc', (row) => row.net + row.vat),
  text('devise', (row) => row.currency),
  text('id_action', (row) => row.action),
  text('statut', (row) => row.status),
  text('inclus_cac', (row) => (row.inCac ? 'oui' : 'non')),
  date('maj_le', (row) => row.refreshedOn),
  text('origine_ligne', (row) => row.origin),
];

import { day } from '../../../src/core/calendar/day';
import { exportCells, readExportRow } from '../../../src/core/budget/export-cells';
import { EXPORT_COLUMNS } from '../../../src/core/budget/export-columns';
import { exportBudget } from '../../../src/core/budget/export';
import { exportInput, line, month } from './lines';

const months = [12_345, -50, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
const rows = exportBudget(exportInput({ lines: [line('BUD-001', { months })], closed: 1 }));

test('the headers, in their order', () => {
  expect(EXPORT_COLUMNS.map(({ header }) => header).join(' ')).toBe(
    'plan_id version scenario exercice periode id_ligne compte_pcg libelle_compte centre_cout axe_commercial ' +
      'axe_produit axe_canal nature categorie type_montant montant_ht montant_tva montant_ttc devise id_action ' +
      'statut inclus_cac maj_le origine_ligne',
  );
});

test('cells hold currency units, serial days and text accounts', () => {
  expect(rows.map(exportCells)[0]).toEqual([
    'plan-1',
    'V1',
    'base',
    2026,
    month(1),
    'BUD-001',
    '6231',
    'Annonces et insertions',
    'NA',
    'UNASSIGNED',
    'UNASSIGNED',
    'UNASSIGNED',
    'direct',
    'media',
    'budget',
    123.45,
    24.69,
    148.14,
    'EUR',
    'NA',
    'draft',
    'oui',
    day(2027, 1, 15),
    'cloture',
  ]);
});

test('rows read back from their cells are the same', () => {
  expect(rows.map((row) => readExportRow(exportCells(row)))).toEqual(rows);
});

test.each([
  ['blank', []],
  [
    'of an unknown type',
    exportCells(rows[0] ?? fail()).map((cell) => (cell === 'budget' ? 'prévision' : cell)),
  ],
  ['of an unknown origin', exportCells(rows[0] ?? fail()).map((cell) => (cell === 'cloture' ? '' : cell))],
])('cells %s are no row', (_, cells) => {
  expect(readExportRow(cells)).toBeNull();
});

function fail(): never {
  throw new Error('no row exported');
}

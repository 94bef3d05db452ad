import type {
  ImportColumns,
  ImportPreview,
  IntakeAnswers,
  IntakeRequest,
  RequestKind,
} from '../../../src/contract';

export const importColumns: ImportColumns = {
  rows: 4,
  headers: [
    { header: 'Date', samples: ['03/02/2027', '04/02/2027'] },
    { header: 'Vendeur', samples: ['Anne Martin', 'A. Martin'] },
    { header: 'Montant HT', samples: ['1 200,00 €', '80,50 €'] },
  ],
  reading: {
    header: 0,
    columns: { date: 0, rep: 1, amount: 2 },
    metric: 'CA',
    decimalMark: null,
    taxIncluded: false,
    vatRate: '',
    monthly: false,
  },
  metrics: ['CA', 'Commandes'],
  hasMonths: false,
  stopped: null,
};

export const importPreview: ImportPreview = {
  currency: 'EUR',
  read: { rows: 4, amount: 2481 },
  accepted: { rows: 2, amount: 1280.5 },
  rejected: { rows: 1, amount: 1200.5 },
  duplicates: { rows: 1, amount: 0 },
  credited: 1280.5,
  period: { first: '2027-02-03', last: '2027-02-04' },
  outsideYear: 0,
  reasons: [{ reason: 'total', rows: 1, amount: 1200.5 }],
  headers: ['Date', 'Vendeur', 'Montant HT'],
  setAside: [
    { row: 1, reason: 'header', of: null, cells: ['Date', 'Vendeur', 'Montant HT'] },
    { row: 4, reason: 'total', of: null, cells: ['Total', '', '1 200,50'] },
  ],
  first: [{ row: 2, day: '2027-02-03', amount: 1200, names: ['Anne Martin'], document: '' }],
  openAmount: null,
  questions: [
    { list: 'rep', name: 'A. Martin', rows: 1, near: ['Anne Martin'], canAdd: true, proposed: null },
  ],
  members: { rep: ['Anne Martin', 'Bruno Petit'], product: [], channel: [] },
};

type Kind = IntakeRequest['kind'] & RequestKind;

/** Answers of a plan into which a small file of sales is imported. */
export const intakeHandlers: { readonly [K in Kind]: () => IntakeAnswers[K] } = {
  'import-selection': () => ({ source: { name: 'Feuille 1 A1:C4', cells: [['Date', 'Montant']] } }),
  'import-last': () => ({
    last: { name: 'ventes.csv', headers: importPreview.headers, setAside: importPreview.setAside, left: 2 },
  }),
  'import-columns': () => importColumns,
  'import-preview': () => importPreview,
  'import-sales': () => ({ rows: 2, credited: 1280.5, tab: 'Réalisé', firstRow: 2 }),
};

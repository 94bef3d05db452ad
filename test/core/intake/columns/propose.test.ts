import { propose, type KnownNames } from '../../../../src/core/intake/columns/propose';
import { NO_NAMES } from '../reading';

const columnsOf = (headers: readonly string[], ...rows: readonly (readonly string[])[]) =>
  propose([headers, ...rows], NO_NAMES).columns;

test.each([
  [['Date', 'Montant'], { date: 0, amount: 1 }],
  [['N° pièce', 'Date de facture', 'CA HT'], { document: 0, date: 1, amount: 2 }],
  [['OrderDate', 'SalesOrderNumber', 'SalesAmount'], { date: 0, document: 1, amount: 2 }],
  [['Invoice No.', 'Invoice date', 'Net amount (EUR)'], { document: 0, date: 1, amount: 2 }],
  [
    ['Sales Rep', 'Product Family', 'Channel', 'Qty', 'Revenue', 'Date'],
    { rep: 0, product: 1, channel: 2, amount: 4, date: 5 },
  ],
  [['Date', 'Prix unitaire HT', 'Montant HT', 'TVA', 'Montant TTC'], { date: 0, amount: 2 }],
  [['Date d’échéance', 'Date', 'Montant TTC'], { date: 1, amount: 2 }],
  [
    ['Date', 'Commercial', 'Part de crédit', 'Montant HT', 'Indicateur'],
    { date: 0, rep: 1, share: 2, amount: 3, metric: 4 },
  ],
  [
    ['DATE', 'REPRÉSENTANT', 'DÉSIGNATION', 'CANAL DE VENTE', 'CHIFFRE D’AFFAIRES'],
    { date: 0, rep: 1, product: 2, channel: 3, amount: 4 },
  ],
  [
    ['Nom de la transaction', 'Montant', 'Date de fermeture', 'Propriétaire', 'Entreprise'],
    { amount: 1, date: 2, rep: 3, account: 4 },
  ],
  [['Date', 'N° pièce', 'Libellé', 'Débit', 'Crédit'], { date: 0, document: 1 }],
  [['DATE_FACT', 'NUM_FACT', 'COMMERCIAL', 'MT_HT'], { date: 0, document: 1, rep: 2, amount: 3 }],
  [
    ['Order ID', 'Order Date', 'Ship Date', 'Product Name', 'Sales', 'Profit'],
    { document: 0, date: 1, product: 3, amount: 4 },
  ],
])('%j', (headers, columns) => {
  expect(columnsOf(headers)).toEqual(columns);
});

test('the header is found under titles, and not beyond twenty rows', () => {
  const titles = Array.from({ length: 19 }, () => ['Ventes', '']);
  const header = ['Date', 'Montant'];
  expect(propose([...titles, header], NO_NAMES).header).toBe(19);
  expect(propose([...titles, ['', ''], header], NO_NAMES).header).toBeNull();
});

const KNOWN: KnownNames = { rep: ['Anne Roux', 'Luc Petit'], product: [], channel: ['Site web'] };

test('without a header, values tell the columns', () => {
  const rows = [
    ['4', 'Anne Roux', '03/02/2027', '12,50', 'SITE WEB'],
    ['2', 'luc petit', '04/02/2027', '80', 'Salon'],
  ];
  const { header, columns, headers } = propose(rows, KNOWN);
  expect([header, columns]).toEqual([null, { rep: 1, date: 2, amount: 3, channel: 4 }]);
  expect(headers[1]).toEqual({ header: '', samples: ['Anne Roux', 'luc petit'] });
});

test('values tell the columns that headers do not name', () => {
  const rows = [
    ['Jour', 'Qui', 'Montant'],
    ['03/02/2027', 'Anne Roux', '12,50'],
  ];
  expect(propose(rows, KNOWN).columns).toEqual({ date: 0, rep: 1, amount: 2 });
});

test('a header under which nothing can be read as it says is not believed', () => {
  const row = ['03/02/2027', 'voir page 2', '12,50'];
  expect(columnsOf(['Date', 'Montant', 'Total HT'], row)).toEqual({ date: 0, amount: 2 });
});

test('what people chose goes first, and what they left out is not proposed again', () => {
  const rows = [
    ['Date', 'Montant', 'Marge', 'Vendeur'],
    ['03/02/2027', '12,50', '3,00', 'Anne'],
  ];
  const chosen = { marge: 'amount', montant: null, vendeur: null } as const;
  expect(propose(rows, NO_NAMES, chosen).columns).toEqual({ date: 0, amount: 2 });
});

test('amounts that include tax and dates that are months are told', () => {
  const rows = [
    ['Mois', 'Montant TTC'],
    ['01/2027', '12,50'],
    ['février 2027', '13,50'],
  ];
  expect(propose(rows, NO_NAMES)).toMatchObject({ taxIncluded: true, monthly: true });
  expect(
    propose(
      [
        ['Date', 'Montant HT'],
        ['03/02/2027', '1'],
      ],
      NO_NAMES,
    ),
  ).toMatchObject({
    taxIncluded: false,
    monthly: false,
  });
});

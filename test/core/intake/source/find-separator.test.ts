import { findSeparator } from '../../../../src/core/intake/source/find-separator';

test.each([
  [';', 'Date;Vendeur;Montant HT\n01/02/2027;Anne;1 200,50\n02/02/2027;Luc;12,00'],
  [',', 'Date,Rep,Amount\n2027-02-01,Anne,"1,200.50"\n2027-02-02,Luc,12.00'],
  ['\t', 'Date\tRep\tAmount\n2027-02-01\tAnne, Luc\t1,200.50'],
  [';', 'Export, le 5; page 1\n;;\nDate;Vendeur;Montant\n01/02/2027;Roux, Anne;1,50'],
  [';', '01/02/2027;1,50\n02/02/2027;2,50\n03/02/2027;3'],
])('%j separates the cells', (separator, text) => {
  expect(findSeparator(text)).toBe(separator);
});

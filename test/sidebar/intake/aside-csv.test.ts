import { asideCsv } from '../../../sidebar/intake/aside-csv';
import { speechOf } from '../../../sidebar/words/speech';
import { propose } from '../../../src/core/intake/columns/propose';
import { textRows } from '../../../src/core/intake/source/find-separator';
import { REJECTIONS } from '../../../src/core/intake/rows/rejection';
import { reasonWord } from '../../../sidebar/intake/reason-words';
import { en } from '../../../sidebar/words/en';
import { NO_NAMES } from '../../core/intake/reading';
import { importPreview } from '../support/intake';

const setAside = [
  { row: 4, reason: 'no_such_day', of: null, cells: ['31/02/2027', 'Roux; Anne', '-12,00'] },
  { row: 9, reason: 'held', of: null, cells: ['03/02/2027', '=1+1', '"12"'] },
] as const;

test.each(['fr', 'en'] as const)('the list in %s can be put right and imported', (language) => {
  const rows = textRows(asideCsv(speechOf(language), { ...importPreview, setAside }));
  expect(rows.slice(1).map((cells) => cells.slice(2))).toEqual([
    ['31/02/2027', 'Roux; Anne', '-12,00'],
    ['03/02/2027', "'=1+1", '"12"'],
  ]);
  expect(propose(rows, NO_NAMES)).toMatchObject({ header: 0, columns: { date: 2, rep: 3, amount: 4 } });
});

test('every reason has its word', () => {
  for (const reason of [...REJECTIONS, 'repeated', 'held'] as const)
    expect(en[reasonWord(reason)]).toBeTruthy();
});

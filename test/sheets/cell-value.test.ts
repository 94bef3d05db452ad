import { cellValue } from '../../src/sheets/cell-value';

const toSerial = (date: Date) => date.getTime();

test.each([
  ['text', 'Lyon', 'Lyon'],
  ['a figure', 3.5, 3.5],
  ['a tick', false, false],
  ['a day', new Date(86_400_000), 86_400_000],
  ['nothing', '', ''],
  ['no cell at all', undefined, ''],
  ['an image', { url: 'x' }, ''],
])('%s', (_what, value, expected) => expect(cellValue(value, toSerial)).toBe(expected));

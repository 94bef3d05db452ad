import { documentFileOf, readDocumentFile } from '../../../../workbench/page/storage/document-file';

const book = { name: 'Plan 2027', content: '{"version":1,"engine":{"sheets":[]}}', changedSinceFile: true };

test('reads back what it wrote, now in a file', () => {
  expect(readDocumentFile(documentFileOf(book))).toEqual({ ...book, changedSinceFile: false });
});

test.each([
  ['an empty file', ''],
  ['a text', 'Bonjour'],
  ['a file cut short', documentFileOf(book).slice(0, -5)],
  ['a number', '12'],
  ['null', 'null'],
  ['JSON of something else', '{"sheets":[]}'],
  ['a workbook without a name', '{"application":"pac-workbench","content":{}}'],
  ['a workbook without content', '{"application":"pac-workbench","name":"x"}'],
])('refuses %s', (_, text) => {
  expect(readDocumentFile(text)).toBeUndefined();
});

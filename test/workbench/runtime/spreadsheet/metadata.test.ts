import { newDocument } from '../new-document';

function values(items: { getValue(): string | null }[]): (string | null)[] {
  return items.map((item) => item.getValue());
}

test('metadata sits on the document, a sheet, a row or a column', () => {
  const { app, spreadsheet, sheet } = newDocument();
  spreadsheet.addDeveloperMetadata('doc', '1');
  sheet.addDeveloperMetadata('tab', '{"plan":"x"}', app.DeveloperMetadataVisibility.PROJECT);
  sheet.getRange('3:3').addDeveloperMetadata('row');
  sheet.getRange('B:B').addDeveloperMetadata('column', 'c');
  const found = spreadsheet.createDeveloperMetadataFinder().find();
  expect(
    found.map((item) => [item.getKey(), item.getValue(), String(item.getLocation().getLocationType())]),
  ).toEqual([
    ['doc', '1', 'SPREADSHEET'],
    ['tab', '{"plan":"x"}', 'SHEET'],
    ['row', null, 'ROW'],
    ['column', 'c', 'COLUMN'],
  ]);
  expect(found.map((item) => String(item.getVisibility()))).toEqual([
    'DOCUMENT',
    'PROJECT',
    'DOCUMENT',
    'DOCUMENT',
  ]);
});

test('it follows moved lines and renamed tabs, and dies with them', () => {
  const { spreadsheet, sheet } = newDocument();
  sheet.getRange('C:C').addDeveloperMetadata('col');
  sheet.insertColumnsBefore(1, 2);
  sheet.setName('Autre');
  const find = () => spreadsheet.createDeveloperMetadataFinder().withKey('col').find();
  expect(find()[0]?.getLocation().getColumn()?.getColumn()).toBe(5);
  sheet.deleteColumn(5);
  expect(find()).toEqual([]);
});

test('a sheet’s metadata goes with the sheet', () => {
  const { spreadsheet } = newDocument();
  const b = spreadsheet.insertSheet('B');
  b.addDeveloperMetadata('tab');
  spreadsheet.deleteSheet(b);
  expect(spreadsheet.createDeveloperMetadataFinder().find()).toEqual([]);
});

test('finders keep to their scope and conditions', () => {
  const { app, spreadsheet, sheet } = newDocument();
  spreadsheet.addDeveloperMetadata('k', 'doc');
  sheet.addDeveloperMetadata('k', 'tab').getRange('2:2').addDeveloperMetadata('k', 'row');
  expect(values(sheet.getDeveloperMetadata())).toEqual(['tab']);
  expect(values(sheet.createDeveloperMetadataFinder().withKey('k').find())).toEqual(['tab', 'row']);
  expect(values(sheet.getRange('A1:B5').createDeveloperMetadataFinder().find())).toEqual([]);
  expect(
    values(sheet.getRange('A1:B5').createDeveloperMetadataFinder().onIntersectingLocations().find()),
  ).toEqual(['doc', 'tab', 'row']);
  const finder = () => spreadsheet.createDeveloperMetadataFinder();
  expect(values(finder().withValue('tab').find())).toEqual(['tab']);
  expect(values(finder().withLocationType(app.DeveloperMetadataLocationType.ROW).find())).toEqual(['row']);
  const [first] = finder().find();
  expect(first && values(finder().withId(first.getId()).find())).toEqual(['doc']);
});

test('an item is changed and removed', () => {
  const { sheet } = newDocument();
  sheet.addDeveloperMetadata('k', 'building');
  sheet.getDeveloperMetadata()[0]?.setValue('complete').setKey('state');
  expect(sheet.getDeveloperMetadata().map((item) => [item.getKey(), item.getValue()])).toEqual([
    ['state', 'complete'],
  ]);
  sheet.getDeveloperMetadata()[0]?.remove();
  expect(sheet.getDeveloperMetadata()).toEqual([]);
});

test('any other range is refused at length', () => {
  const { sheet } = newDocument();
  expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('k')).toThrow(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
});

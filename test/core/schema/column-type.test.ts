import { readColumnType } from '../../../src/core/schema/column-type';

test.each([
  ['money', { kind: 'money' }],
  ['checkbox', { kind: 'checkbox' }],
  ['list:swot', { kind: 'list', list: 'swot' }],
  ['id:stakes', { kind: 'link', table: 'stakes' }],
  ['label:kpis.label', { kind: 'label', table: 'kpis', column: 'label' }],
])('reads %s', (spelling, type) => {
  expect(readColumnType(spelling)).toEqual(type);
});

test.each(['', 'Money', 'list', 'list:', 'id:', 'label:kpis', 'link:stakes'])('refuses %j', (spelling) => {
  expect(() => readColumnType(spelling)).toThrow(`Unknown column type: ${spelling}`);
});

import { fileNameOf } from '../../../../workbench/page/storage/files';

test.each([
  ['Plan d’action 2027', 'Plan d’action 2027.json'],
  ['Ventes 06/2027 : "Sud"', 'Ventes 06 2027 Sud.json'],
  ['a\nb', 'a b.json'],
  ['', 'plan.json'],
  ['///', 'plan.json'],
])('names the file of « %s »', (name, expected) => {
  expect(fileNameOf(name, 'json')).toBe(expected);
});

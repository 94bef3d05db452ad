import * as fc from 'fast-check';
import { checkPlan } from '../../../src/core/checks/check-plan';
import { lists, table as tableTemplate, tableKeys } from '../../../src/core/schema/catalogue';
import { gives, readingOf, word, type Given, type Tabs } from './reading';

const labels = [...lists().values()].flatMap(({ key, values }) =>
  values.map((value) => word(key, value.key)),
);

const content = fc.oneof(
  fc.constantFrom('', 'OBJ-001', 'EX-1', 'act-001', 'Anne', 'M1', '12 €', '=', '\u00A0'),
  fc.constantFrom(...labels),
  fc.string({ maxLength: 8 }),
  fc.double({ noDefaultInfinity: true }),
  fc.integer({ min: 46_000, max: 47_000 }),
  fc.boolean(),
);
const cell: fc.Arbitrary<Given> = fc.oneof(content, content.map(gives));

const keysOf = (table: string): readonly string[] => {
  const { columns, fields, layout } = tableTemplate(table);
  return (layout === 'fields' ? fields : [...columns, { key: 'id' }]).map(({ key }) => key);
};

/** A tab filled with anything: rows of its own columns, or its labelled values. */
function tab(table: string) {
  const cells = fc.dictionary(fc.constantFrom(...keysOf(table)), cell, { maxKeys: 12 });
  return tableTemplate(table).layout === 'fields' ? cells : fc.array(cells, { maxLength: 4 });
}

const plan = fc
  .uniqueArray(fc.constantFrom(...tableKeys()), { minLength: 1, maxLength: 8 })
  .chain((keys) => fc.record(Object.fromEntries(keys.map((key) => [key, tab(key)]))));

const lost = fc.dictionary(
  fc.constantFrom(...tableKeys()),
  fc.array(fc.constantFrom('id', 'metric', 'status', 'target', 'date'), { maxLength: 3 }),
  { maxKeys: 4 },
);

test('any workbook is checked to the end, whatever it holds and whatever it lost', () => {
  fc.assert(
    fc.property(plan, lost, (tabs: Tabs, columns) => {
      const findings = checkPlan(readingOf(tabs, { lost: columns }));
      const known = findings.filter(({ table, column }) => column === null || keysOf(table).includes(column));
      expect(known).toEqual(findings);
    }),
    { numRuns: 300 },
  );
});

import { RULES } from '../../../../src/core/checks';
import type { Blueprint } from '../../../../src/core/plan/blueprint';
import { chooseTabs } from '../../../../src/core/plan/choose-tabs';
import { readColumnMark } from '../../../../src/core/plan/compose/notes';
import { list, styleKeys, table } from '../../../../src/core/schema/catalogue';
import { blueprintOf } from '../../../support/composed';
import { ELEMENTS, LISTED, SHOWN, WATCHED } from './elements';

/** `actions.stream owner` names two columns of actions. */
function named(spelling: string): readonly string[] {
  let owner = '';
  return spelling.split(' ').map((word) => {
    const [first = '', second] = word.split('.');
    if (second !== undefined) owner = first;
    return `${owner}.${second ?? first}`;
  });
}

/** Columns and fields of a plan. */
function heldBy({ tabs }: Blueprint): (place: string) => boolean {
  const notes = tabs.flatMap((tab) => tab.notes.flatMap(({ texts }) => texts.flat()));
  const marks = notes.flatMap((note) => readColumnMark(note) ?? []);
  const columns = new Set(marks.map((mark) => `${mark.table}.${mark.column}`));
  const names = new Set(tabs.flatMap((tab) => tab.names.map(({ name }) => name)));
  return (place) => columns.has(place) || names.has(`PAC_${place.replace('.', '_').toUpperCase()}`);
}

test('every style answers for its article', () => expect(Object.keys(ELEMENTS)).toEqual(styleKeys()));

const STYLES = Object.entries(ELEMENTS).map(([style, elements]) => ({ style, elements }));

describe.each(STYLES)('the complete $style plan holds', ({ style, elements }) => {
  const holds = heldBy(blueprintOf({ style, tabs: chooseTabs(style, 'complete') }));

  test.each(elements)('%s', (_element, held) => {
    expect(named(held).filter((place) => !holds(place))).toEqual([]);
  });
});

test.each(LISTED)('the list %s tells %s', (key, values) => {
  const keys = new Set(list(key).values.map((value) => value.key));
  expect(values.split(' ').filter((value) => !keys.has(value))).toEqual([]);
});

test.each(SHOWN)('%s is shown by an example of %s, %s', (_what, key, id, cells) => {
  expect(table(key).examples.find((example) => example['id'] === id)).toMatchObject(cells);
});

const rules = new Set<string>(RULES.map(({ key }) => key));

test.each(WATCHED)('%s is told by the checks %s', (_what, keys) => {
  expect(keys.split(' ').filter((key) => !rules.has(key))).toEqual([]);
});

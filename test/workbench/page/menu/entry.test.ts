import { tidy, type MenuEntry } from '../../../../workbench/page/menu/entry';

const line: MenuEntry = { kind: 'action', label: 'x', run: () => undefined };
const separator: MenuEntry = { kind: 'separator' };

test.each([
  ['keeps one between two lines', [line, separator, line], [line, separator, line]],
  ['drops one at the top', [separator, line], [line]],
  ['drops one at the bottom', [line, separator], [line]],
  ['makes one of two', [line, separator, separator, line], [line, separator, line]],
  ['leaves nothing of separators alone', [separator, separator], []],
])('of separators, %s', (_, entries, expected) => {
  expect(tidy(entries)).toEqual(expected);
});

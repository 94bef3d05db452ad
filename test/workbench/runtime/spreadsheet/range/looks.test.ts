import type { Range } from '../../../../../workbench/runtime/spreadsheet/range';
import { WrapStrategy } from '../../../../../workbench/runtime/spreadsheet/enums';
import { newDocument } from '../../new-document';

const LOOKS: [string, unknown, (range: Range) => unknown, (range: Range) => Range, unknown][] = [
  ['background', '#ffffff', (r) => r.getBackground(), (r) => r.setBackground('#ABCDEF'), '#abcdef'],
  ['named background', '#ffffff', (r) => r.getBackground(), (r) => r.setBackground('red'), '#ff0000'],
  ['RGB background', '#ffffff', (r) => r.getBackground(), (r) => r.setBackgroundRGB(1, 2, 255), '#0102ff'],
  ['font colour', '#000000', (r) => r.getFontColor(), (r) => r.setFontColor('#123'), '#112233'],
  ['weight', 'normal', (r) => r.getFontWeight(), (r) => r.setFontWeight('bold'), 'bold'],
  ['slant', 'normal', (r) => r.getFontStyle(), (r) => r.setFontStyle('italic'), 'italic'],
  ['line', 'none', (r) => r.getFontLine(), (r) => r.setFontLine('line-through'), 'line-through'],
  ['size', 10, (r) => r.getFontSize(), (r) => r.setFontSize(18), 18],
  [
    'alignment',
    'general',
    (r) => r.getHorizontalAlignment(),
    (r) => r.setHorizontalAlignment('center'),
    'center',
  ],
  ['height', 'bottom', (r) => r.getVerticalAlignment(), (r) => r.setVerticalAlignment('top'), 'top'],
  ['wrap', false, (r) => r.getWrap(), (r) => r.setWrap(true), true],
  [
    'strategy',
    WrapStrategy.OVERFLOW,
    (r) => r.getWrapStrategy(),
    (r) => r.setWrapStrategy(WrapStrategy.CLIP),
    WrapStrategy.CLIP,
  ],
  ['format', '0.###############', (r) => r.getNumberFormat(), (r) => r.setNumberFormat('0.0%'), '0.0%'],
];

test.each(LOOKS)('the %s is %s, and what it is set to', (_, usual, read, change, changed) => {
  const { sheet } = newDocument();
  const range = sheet.getRange('B2:C3');
  expect(read(range)).toBe(usual);
  change(range);
  expect(read(sheet.getRange('C3'))).toBe(changed);
  expect(read(sheet.getRange('D4'))).toBe(usual);
});

test('null takes a look back, without the others', () => {
  const { sheet } = newDocument();
  const cell = sheet.getRange('A1').setBackground('#ff0000').setFontWeight('bold').setBackground(null);
  expect([cell.getBackground(), cell.getFontWeight()]).toEqual(['#ffffff', 'bold']);
});

test('matrices give each cell its own', () => {
  const { sheet } = newDocument();
  const range = sheet.getRange('A1:B1');
  range
    .setBackgrounds([['#111111', null]])
    .setFontWeights([['bold', null]])
    .setNumberFormats([['0', '@']]);
  range
    .setHorizontalAlignments([['right', null]])
    .setWraps([[true, false]])
    .setFontColors([['#222222', null]]);
  expect(range.getBackgrounds()).toEqual([['#111111', '#ffffff']]);
  expect(range.getFontWeights()).toEqual([['bold', 'normal']]);
  expect(range.getNumberFormats()).toEqual([['0', '@']]);
  expect(range.getHorizontalAlignments()).toEqual([['right', 'general']]);
  expect(range.getWraps()).toEqual([[true, false]]);
  expect(range.getFontColors()).toEqual([['#222222', '#000000']]);
});

test('a colour that is none is refused', () => {
  const { sheet } = newDocument();
  expect(() => sheet.getRange('A1').setBackground('rouge')).toThrow('Invalid color: rouge');
});

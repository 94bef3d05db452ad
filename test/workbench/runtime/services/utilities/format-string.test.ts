import { formatString } from '../../../../../workbench/runtime/services/utilities/format-string';

test.each([
  ['%s and %s', ['a', 2], 'a and 2'],
  ['%d', [3.9], '3'],
  ['%5d|%-5d|%05d', [42, 42, -42], '   42|42   |-0042'],
  ['%+d % d', [5, 5], '+5  5'],
  ['%,d %,.2f', [1_234_567, 1234.5], '1,234,567 1,234.50'],
  ['%.2f %f', [Math.PI, 0.5], '3.14 0.500000'],
  ['%8.2f|', [1.5], '    1.50|'],
  ['%x %X %o', [255, 255, 8], 'ff FF 10'],
  ['%e %.1e', [12345, 12345], '1.234500e+4 1.2e+4'],
  ['%c%c', [65, 'bc'], 'Ab'],
  ['%b', [true], 'true'],
  ['%.3s|%5s|%-5s|', ['abcdef', 'ab', 'ab'], 'abc|   ab|ab   |'],
  ['100 %%', [], '100 %'],
  ['%2$s %1$s', ['a', 'b'], 'b a'],
  ['no directive', ['unused'], 'no directive'],
])('%s', (template, values, expected) => {
  expect(formatString(template, ...values)).toBe(expected);
});

test('an unknown conversion throws', () => {
  expect(() => formatString('%y', 1)).toThrow('%y');
});

/** Advance widths of Arial, in thousandths of its size: `width characters`. Accents take the width of their letter. */
const REGULAR = [
  "191 '",
  '222 ijl’‘',
  '260 |',
  '278 ,.:;/\\ !ft[]I·',
  '333 ()-r`',
  '355 "',
  '389 *',
  '500 ckJsvxyz',
  '556 abdeghnopqu0123456789?$£€_L«»–',
  '584 <>=+~−',
  '611 FTZ',
  '667 &ABEKPSVXY',
  '722 wCDHNRU',
  '778 GOQ',
  '833 mM',
  '889 %',
  '944 Wœ',
  '1000 Œ…—→',
];

const BOLD = [
  "238 '",
  '278 ,./\\ ijlI’‘|·',
  '333 ()-!:;ft[]`',
  '389 r*',
  '474 "',
  '500 z',
  '556 aceksvxy0123456789$£€_J«»–',
  '584 <>=+~−',
  '611 bdghnopqu?FLTZ',
  '667 EPSVXY',
  '722 &ABCDHKNRU',
  '778 wGOQ',
  '833 M',
  '889 m%',
  '944 Wœ',
  '1000 Œ…—→',
];

/** Of a sign whose width is not known. */
const WIDEST = 1000;

type Widths = ReadonlyMap<string, number>;

function widthsOf(groups: readonly string[]): Widths {
  return new Map(
    groups.flatMap((group) => {
      const [, width = '', signs = ''] = /^(\d+) (.*)$/u.exec(group) ?? [];
      return Array.from(signs).map((sign) => [sign, Number(width)] as const);
    }),
  );
}

const WIDTHS = { regular: widthsOf(REGULAR), bold: widthsOf(BOLD) };

export type Weight = keyof typeof WIDTHS;

/** Pixels of a size in points. */
const PIXELS_A_POINT = 4 / 3;

/** How much wider another sans-serif than Arial may be, where Arial is missing; widths are reckoned with it. */
export const SPREAD = 1.1;

/** Every space has the width of the plain one, but the narrow one. */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\u00a0\u202f]/gu, ' ');

/** Pixels a text takes on one line, in Arial. */
export function textWidth(text: string, weight: Weight, points = 10): number {
  const widths = WIDTHS[weight];
  const thousandths = Array.from(plain(text)).reduce((sum, sign) => sum + (widths.get(sign) ?? WIDEST), 0);
  return (thousandths / 1000) * points * PIXELS_A_POINT;
}

/**
 * Lines a text takes, in Arial or a font like it, when it wraps at its spaces.
 * @returns Infinity when a word alone is wider than the line.
 */
export function linesOf(text: string, width: number, weight: Weight, points = 10): number {
  const fits = (part: string): boolean => textWidth(part, weight, points) * SPREAD <= width;
  let lines = 1;
  let line = '';
  for (const word of text.split(' ')) {
    if (!fits(word)) return Infinity;
    const longer = line === '' ? word : `${line} ${word}`;
    if (!fits(longer)) lines += 1;
    line = fits(longer) ? longer : word;
  }
  return lines;
}

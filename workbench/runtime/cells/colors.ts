import { ServiceError } from '../errors';

/** The colour names scripts use; the basic ones of CSS. */
const NAMED: Readonly<Record<string, string>> = {
  aqua: '#00ffff',
  black: '#000000',
  blue: '#0000ff',
  cyan: '#00ffff',
  fuchsia: '#ff00ff',
  gray: '#808080',
  green: '#008000',
  grey: '#808080',
  lightgray: '#d3d3d3',
  lightgrey: '#d3d3d3',
  lime: '#00ff00',
  magenta: '#ff00ff',
  maroon: '#800000',
  navy: '#000080',
  olive: '#808000',
  orange: '#ffa500',
  pink: '#ffc0cb',
  purple: '#800080',
  red: '#ff0000',
  silver: '#c0c0c0',
  teal: '#008080',
  white: '#ffffff',
  yellow: '#ffff00',
};

/**
 * A colour as Sheets reads it back: `#rrggbb` in lower case; `undefined` for none.
 * @throws ServiceError for a text that is no colour
 */
export function toHex(color: string | null | undefined): string | undefined {
  if (color === null || color === undefined || color === '') return undefined;
  const lower = color.toLowerCase();
  if (/^#[\da-f]{6}$/u.test(lower)) return lower;
  const short = /^#([\da-f])([\da-f])([\da-f])$/u.exec(lower);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  const named = NAMED[lower];
  if (!named) throw new ServiceError(`Invalid color: ${color}`);
  return named;
}

/** The colour as the number the engine keeps in gradients. */
export function toColorNumber(color: string): number {
  return Number.parseInt((toHex(color) ?? '#ffffff').slice(1), 16);
}

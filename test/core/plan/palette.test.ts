import { STYLES, tabColour, TONES } from '../../../src/core/plan/palette';
import { style, styleKeys } from '../../../src/core/schema/catalogue';

const READABLE = 4.5;

function luminance(colour: string): number {
  const channels = [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((channel) =>
    channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, from 1 to 21, as the web's accessibility rules reckon it. */
function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)];
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

test('black on white has the highest contrast', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21));

test.each(Object.entries(STYLES))('%s is readable', (_key, { background, colour }) => {
  expect(contrast(background ?? '#ffffff', colour)).toBeGreaterThanOrEqual(READABLE);
});

test.each(Object.entries(TONES))('the tone %s is readable', (_key, { background, colour }) => {
  expect(contrast(background ?? '#ffffff', colour)).toBeGreaterThanOrEqual(READABLE);
});

/** Diagnosis and targets, which a plan people compose may both hold, are one idea. */
const STYLES_OF_THEIR_OWN = styleKeys().filter((key) => !style(key).composed);

describe.each(STYLES_OF_THEIR_OWN)('the sections of the style %s', (key) => {
  const colours = style(key).sections.map((section) => tabColour(section.hue));

  test('have a colour each', () => {
    expect(colours).not.toContain(tabColour(null));
    expect(new Set(colours).size).toBe(colours.length);
  });
});

import { readFrame, readStyle } from '../../../src/core/schema/style';

const words = { fr: 'Vente', en: 'Sales' };
const section = { key: 'means', hue: 'green', name: words, tabs: ['budget'] };
const style = { key: 'smart', name: words, pitch: words, sections: [section] };

test('reads a style, what it leaves out being empty', () => {
  expect(readStyle(style)).toEqual({
    ...style,
    sections: [{ ...section, offered: [] }],
    followed: [],
    composed: false,
    essential: [],
    essentialHidden: [],
    offered: [],
  });
});

test('reads what styles share', () => {
  const raw = { styles: ['smart'], frame: ['home'], hidden: ['lists'], brings: { budget: ['spend'] } };
  expect(readFrame(raw)).toEqual({ ...raw, essentialHidden: [] });
});

test.each([
  [() => readStyle({ ...style, tabs: [] }), 'style.tabs'],
  [() => readStyle({ ...style, sections: [{ ...section, tab: 'x' }] }), 'style.sections[0].tab'],
  [() => readStyle({ ...style, sections: [{ ...section, hue: 'pink' }] }), 'style.sections[0].hue'],
  [() => readFrame({ brings: { budget: 'spend' } }), 'frame.brings.budget'],
  [() => readFrame({ brought: {} }), 'frame.brought'],
])('refuses what it does not know (%#)', (read, place) => {
  expect(read).toThrow(place);
});

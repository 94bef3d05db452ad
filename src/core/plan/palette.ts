import type { Hue } from '../schema/style';
import type { BoxTone, Tone } from '../schema/tone';

/** How a cell looks. Colours are chosen for a contrast of at least 4.5 with their text. */
export interface CellStyle {
  readonly background: string | null;
  readonly colour: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly size: number;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly wrap: boolean;
}

const BODY: CellStyle = {
  background: null,
  colour: '#202124',
  bold: false,
  italic: false,
  size: 10,
  align: null,
  wrap: false,
};

const NAVY = '#1f3a5f';

/** Colours of states: background and text. */
export const TONES: Readonly<Record<Tone, { background: string | null; colour: string; bold: boolean }>> = {
  good: { background: '#d7f0dd', colour: '#0b5a28', bold: false },
  watch: { background: '#fdecc8', colour: '#7a4b00', bold: false },
  bad: { background: '#fbd9d5', colour: '#9b1c10', bold: false },
  blocked: { background: '#ffe0c2', colour: '#8a3b00', bold: false },
  muted: { background: '#eceff1', colour: '#5f6368', bold: false },
  info: { background: '#d3e3fd', colour: '#0b3a82', bold: false },
  /* No bold: a line that wraps would no longer fit its cell. */
  strong: { background: '#e6eef8', colour: '#1f3a5f', bold: false },
  accent: { background: '#e8def8', colour: '#4a2a7a', bold: true },
  card: { background: '#eef3f9', colour: '#202124', bold: false },
  cardTitle: { background: NAVY, colour: '#ffffff', bold: true },
};

/** A line of a box, in the colours of its tone. */
function box(tone: BoxTone): CellStyle {
  const { background, colour } = TONES[tone];
  return { ...BODY, background, colour, wrap: true };
}

/** The name of a box, on a deeper shade of its tone. */
function boxTitle(background: string): CellStyle {
  return { ...BODY, background, colour: '#ffffff', bold: true, size: 12, wrap: true, align: 'left' };
}

/** How a box of a tone looks: its name, and its lines. */
export const BOXES = {
  good: { title: 'boxTitleGood', line: 'boxGood' },
  watch: { title: 'boxTitleWatch', line: 'boxWatch' },
  info: { title: 'boxTitleInfo', line: 'boxInfo' },
  bad: { title: 'boxTitleBad', line: 'boxBad' },
} as const satisfies Record<BoxTone, { readonly title: string; readonly line: string }>;

/** Every way a cell of a generated tab can look. */
export const STYLES = {
  blank: BODY,
  title: { ...BODY, background: NAVY, colour: '#ffffff', bold: true, size: 14 },
  titleStatus: { ...BODY, background: NAVY, colour: '#ffffff', bold: true },
  guidance: { ...BODY, background: '#eef3f9', colour: '#3c4a5c', italic: true },
  status: { ...BODY, background: '#eef3f9', colour: NAVY, bold: true },
  header: { ...BODY, background: '#dbe6f3', colour: NAVY, bold: true, wrap: true, align: 'center' },
  headerCalculated: {
    ...BODY,
    background: '#e8eaed',
    colour: '#3c4043',
    bold: true,
    wrap: true,
    align: 'center',
  },
  body: { ...BODY, wrap: true },
  figures: BODY,
  calculated: { ...BODY, background: '#f6f7f9', colour: '#3c4043' },
  calculatedWords: { ...BODY, background: '#f6f7f9', colour: '#3c4043', wrap: true },
  centred: { ...BODY, align: 'center', wrap: true },
  machine: { ...BODY, colour: '#5f6368' },
  heading: { ...BODY, background: '#eef3f9', colour: NAVY, bold: true, size: 11 },
  caption: { ...BODY, colour: '#3c4043', bold: true, wrap: true },
  help: { ...BODY, colour: '#5f6368', italic: true, wrap: true },
  figure: { ...BODY, colour: NAVY, bold: true, size: 14, align: 'left' },
  cardTitle: { ...BODY, bold: true, size: 12, wrap: true, align: 'left' },
  card: { ...BODY, wrap: true },
  boxTitleGood: boxTitle('#188038'),
  boxGood: box('good'),
  boxTitleWatch: boxTitle('#9a5b00'),
  boxWatch: box('watch'),
  boxTitleInfo: boxTitle('#1558b0'),
  boxInfo: box('info'),
  boxTitleBad: boxTitle('#b3261e'),
  boxBad: box('bad'),
  link: { ...BODY, colour: '#1558b0' },
} as const satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof STYLES;

/** Tabs of the plan as a whole. */
const FRAME_COLOUR = '#5f6368';

const TAB_COLOURS: Readonly<Record<Hue, string>> = {
  purple: '#8e63ce',
  blue: '#1f6feb',
  teal: '#0b8a8a',
  orange: '#e37400',
  green: '#188038',
  red: '#c5221f',
};

/** Tab colour of a section, so that its tabs read as one group; null for the tabs of the plan as a whole. */
export function tabColour(hue: Hue | null): string {
  return hue === null ? FRAME_COLOUR : TAB_COLOURS[hue];
}

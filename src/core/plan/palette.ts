import type { Tone } from '../schema/tone';

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

/** Every way a cell of a generated tab can look. */
export const STYLES = {
  blank: BODY,
  title: { ...BODY, background: NAVY, colour: '#ffffff', bold: true, size: 16 },
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
  centred: { ...BODY, align: 'center' },
  machine: { ...BODY, colour: '#5f6368' },
  heading: { ...BODY, background: '#eef3f9', colour: NAVY, bold: true, size: 11 },
  caption: { ...BODY, colour: '#3c4043', bold: true, wrap: true },
  help: { ...BODY, colour: '#5f6368', italic: true, wrap: true },
  figure: { ...BODY, colour: NAVY, bold: true, size: 14, align: 'left' },
  link: { ...BODY, colour: '#1558b0' },
} as const satisfies Record<string, CellStyle>;

export type StyleKey = keyof typeof STYLES;

/** Colours of states: background and text. */
export const TONES: Readonly<Record<Tone, { background: string | null; colour: string; bold: boolean }>> = {
  good: { background: '#d7f0dd', colour: '#0b5a28', bold: false },
  watch: { background: '#fdecc8', colour: '#7a4b00', bold: false },
  bad: { background: '#fbd9d5', colour: '#9b1c10', bold: false },
  blocked: { background: '#ffe0c2', colour: '#8a3b00', bold: false },
  muted: { background: '#eceff1', colour: '#5f6368', bold: false },
  info: { background: '#d3e3fd', colour: '#0b3a82', bold: false },
  strong: { background: null, colour: '#202124', bold: true },
  accent: { background: '#e8def8', colour: '#4a2a7a', bold: true },
};

const GREY = '#5f6368';
const PURPLE = '#8e63ce';
const TEAL = '#0b8a8a';
const ORANGE = '#e37400';
const GREEN = '#188038';
const RED = '#c5221f';

const TAB_COLOURS: Readonly<Record<string, string>> = {
  frame: GREY,
  diagnosis: PURPLE,
  definition: PURPLE,
  market: PURPLE,
  targets: PURPLE,
  objectives: '#1f6feb',
  strategy: TEAL,
  strategies: TEAL,
  journey: TEAL,
  actions: ORANGE,
  practices: ORANGE,
  means: GREEN,
  resources: GREEN,
  steering: RED,
  tracking: RED,
};

/** Tab colour of a section, so that the tabs of a section read as one group. */
export function tabColour(section: string): string {
  return TAB_COLOURS[section] ?? GREY;
}

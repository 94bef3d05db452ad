import type { BookDocument } from '../book/document';
import { columnLetters } from '../a1';
import type { Zone } from '../engine';
import type { BandColors, BandingData } from '../engine/record-data';

/** Begins the ids of the engine rules that paint a banding. */
export const BANDING = 'banding/';

/** The colours Sheets gives to each theme. */
export const THEMES: Readonly<Record<string, BandColors>> = {
  LIGHT_GREY: { header: '#bdbdbd', first: '#ffffff', second: '#f3f3f3', footer: '#dedede' },
  CYAN: { header: '#4dd0e1', first: '#ffffff', second: '#e0f7fa', footer: '#a2e8f1' },
  GREEN: { header: '#63d297', first: '#ffffff', second: '#e7f9ef', footer: '#afe9ca' },
  YELLOW: { header: '#f7cb4d', first: '#ffffff', second: '#fef8e3', footer: '#fce8b2' },
  ORANGE: { header: '#f46524', first: '#ffffff', second: '#ffe6dd', footer: '#ffccbc' },
  BLUE: { header: '#5b95f9', first: '#ffffff', second: '#e8f0fe', footer: '#acc9fe' },
  TEAL: { header: '#26a69a', first: '#ffffff', second: '#ddf2f0', footer: '#8cd3cd' },
  GREY: { header: '#78909c', first: '#ffffff', second: '#ebeff1', footer: '#bbc8ce' },
  BROWN: { header: '#cca677', first: '#ffffff', second: '#f8f2eb', footer: '#e6d3ba' },
  LIGHT_GREEN: { header: '#8bc34a', first: '#ffffff', second: '#eef7e3', footer: '#c4e2a0' },
  INDIGO: { header: '#8989eb', first: '#ffffff', second: '#e8e7fc', footer: '#c4c3f7' },
  PINK: { header: '#e91d63', first: '#ffffff', second: '#fddce8', footer: '#f68ab0' },
};

const PARTS = ['header', 'footer', 'first', 'second'] as const;

/** Paints a banding as engine rules, in place of what was painted for it. */
export function paintBanding(
  book: BookDocument,
  call: string,
  id: string,
  sheetId: string,
  zone: Zone,
  { axis, colors }: BandingData,
): void {
  eraseBanding(book, call, id, sheetId);
  for (const part of PARTS) {
    const color = colors[part];
    if (color === null) continue;
    const values = [formulaOf(part, axis, zone, colors)];
    const rule = {
      type: 'CellIsRule' as const,
      operator: 'customFormula' as const,
      values,
      style: { fillColor: color },
    };
    const cf = { id: `${BANDING}${id}/${part}`, rule };
    book.write(call, {
      type: 'ADD_CONDITIONAL_FORMAT',
      sheetId,
      ranges: [{ _sheetId: sheetId, _zone: zone }],
      cf,
    });
  }
}

/** Takes away what was painted for a banding. */
export function eraseBanding(book: BookDocument, call: string, id: string, sheetId: string): void {
  const getters = book.gettersUnlessWaiting(
    (command) => command.type === 'ADD_CONDITIONAL_FORMAT' && command.cf.id.startsWith(`${BANDING}${id}/`),
  );
  for (const cf of getters.getConditionalFormats(sheetId)) {
    if (cf.id.startsWith(`${BANDING}${id}/`))
      book.write(call, { type: 'REMOVE_CONDITIONAL_FORMAT', sheetId, id: cf.id });
  }
}

/** Lines are counted from the edges of the banding, which references hold on to. */
function formulaOf(
  part: (typeof PARTS)[number],
  axis: BandingData['axis'],
  zone: Zone,
  colors: BandColors,
): string {
  const line = axis === 'ROW' ? 'ROW' : 'COLUMN';
  const start = `${line}($${columnLetters(zone.left)}$${zone.top + 1})`;
  const end = `${line}($${columnLetters(zone.right)}$${zone.bottom + 1})`;
  if (part === 'header') return `=${line}()=${start}`;
  if (part === 'footer') return `=${line}()=${end}`;
  const skipped = colors.header === null ? 0 : 1;
  return `=MOD(${line}()-${start}-${skipped},2)=${part === 'first' ? 0 : 1}`;
}

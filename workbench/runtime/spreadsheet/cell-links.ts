import type { BookDocument } from '../book/document';
import { readValue } from '../cells/cell-values';
import { plainText } from '../cells/typed-text';
import type { CellPosition } from '../engine';
import { RichTextValue } from './rich-text';
import { engineIdOf, gidOf } from './sheet-ids';

const INSIDE = /^#gid=(\d+)/u;
const ENGINE_INSIDE = 'o-spreadsheet://';

/** The engine's spelling of a linked text. */
export function linkContent(value: RichTextValue): string {
  const url = value.getLinkUrl();
  if (url === null || value.getText() === '') return plainText(value.getText()).content;
  const gid = INSIDE.exec(url)?.[1];
  return `[${value.getText()}](${gid === undefined ? url : ENGINE_INSIDE + engineIdOf(Number(gid))})`;
}

/** The text and link of a cell; `null` for a number, a boolean or a date, as in Sheets. */
export function richTextAt(book: BookDocument, position: CellPosition): RichTextValue | null {
  const cell = book.getters.getEvaluatedCell(position);
  const value = readValue(cell, book.timeZone);
  if (typeof value !== 'string') return null;
  return new RichTextValue(value, cell.link ? sheetsUrl(cell.link.url) : null);
}

function sheetsUrl(url: string): string {
  return url.startsWith(ENGINE_INSIDE) ? `#gid=${gidOf(url.slice(ENGINE_INSIDE.length))}` : url;
}

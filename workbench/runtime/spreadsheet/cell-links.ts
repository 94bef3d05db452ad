import type { BookDocument } from '../book/document';
import { readValue } from '../cells/cell-values';
import { plainText } from '../cells/typed-text';
import type { CellPosition } from '../engine';
import { cellUrl, readCellUrl } from '../engine/cell-url';
import { RichTextValue } from './rich-text';
import { engineIdOf, gidOf } from './sheet-ids';

const INSIDE = /^#gid=(\d+)(?:&range=([^&]+))?/u;
const ENGINE_INSIDE = 'o-spreadsheet://';

/** The engine's spelling of a linked text. */
export function linkContent(value: RichTextValue): string {
  const url = value.getLinkUrl();
  if (url === null || value.getText() === '') return plainText(value.getText()).content;
  return `[${value.getText()}](${engineUrl(url)})`;
}

function engineUrl(url: string): string {
  const [, gid, range] = INSIDE.exec(url) ?? [];
  if (gid === undefined) return url;
  const sheet = ENGINE_INSIDE + engineIdOf(Number(gid));
  return range === undefined ? sheet : cellUrl(sheet, range);
}

/** The text and link of a cell; `null` for a number, a boolean or a date, as in Sheets. */
export function richTextAt(book: BookDocument, position: CellPosition): RichTextValue | null {
  const cell = book.getters.getEvaluatedCell(position);
  const value = readValue(cell, book.timeZone);
  if (typeof value !== 'string') return null;
  return new RichTextValue(value, cell.link ? sheetsUrl(cell.link.url) : null);
}

function sheetsUrl(url: string): string {
  if (!url.startsWith(ENGINE_INSIDE)) return url;
  const cells = readCellUrl(url);
  const sheet = (cells?.sheetUrl ?? url).slice(ENGINE_INSIDE.length);
  return `#gid=${gidOf(sheet)}${cells ? `&range=${cells.range}` : ''}`;
}

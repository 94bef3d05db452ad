import type { ImportPreview, SetAside } from '../../src/contract';
import type { Speech } from '../words/speech';
import { reasonWord } from './reason-words';

/** Rows set aside, and the headers of their cells. */
export type RowsSetAside = Pick<ImportPreview, 'headers' | 'setAside'>;

const LINE_END = '\r\n';

/** First characters that make a spreadsheet read a text as a formula; amounts may begin with a sign. */
const FORMULA_START = /^(?:[=@\t\r\n]|[+-](?![\d\s(.,€$£]))/u;

function csvCell(text: string): string {
  const inert = FORMULA_START.test(text) ? `'${text}` : text;
  return /[";\r\n]/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}

function rowOf({ say }: Speech, { row, reason, cells }: SetAside): readonly string[] {
  return [String(row), say(reasonWord(reason)), ...cells];
}

/** The rows set aside as a file: their place, why, and their cells under the headers they had. */
export function asideCsv(speech: Speech, { headers, setAside }: RowsSetAside): string {
  const top = [speech.say('importPlace'), speech.say('importReason'), ...headers];
  const rows = [top, ...setAside.map((aside) => rowOf(speech, aside))];
  return rows.map((cells) => cells.map(csvCell).join(';') + LINE_END).join('');
}

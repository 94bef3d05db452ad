import type { ImportColumns } from '../../src/contract';
import type { IntakeField } from '../../src/core/intake/columns/field';
import { element } from '../dom/element';
import { type Field, textField } from '../dom/field';
import { selectInput } from '../dom/select';
import type { WordKey } from '../words/en';
import type { Speech } from '../words/speech';

/** What each field is called. */
export const FIELD_WORDS: Readonly<Record<IntakeField, WordKey>> = {
  date: 'fieldDate',
  amount: 'fieldAmount',
  rep: 'fieldRep',
  product: 'fieldProduct',
  channel: 'fieldChannel',
  account: 'fieldAccount',
  document: 'fieldDocument',
  line: 'fieldLine',
  share: 'fieldShare',
  metric: 'fieldMetric',
};

const LETTERS = 26;

/** `A`, `Z`, `AA`: a column of a sheet. */
export function columnLetter(column: number): string {
  const last = String.fromCharCode(65 + (column % LETTERS));
  return column < LETTERS ? last : columnLetter(Math.floor(column / LETTERS) - 1) + last;
}

function columnName({ say }: Speech, { headers }: ImportColumns, column: number): string {
  const header = headers[column]?.header ?? '';
  return header === '' ? say('importColumnLetter', { letter: columnLetter(column) }) : header;
}

/** Which column a field is read from, and the first values of that column. */
export function columnField(
  speech: Speech,
  field: IntakeField,
  columns: ImportColumns,
  chosen: number | undefined,
  onChoose: (column: number | undefined) => void,
): Field {
  const samples = element('p', { class: 'hint samples' });
  const show = (column: number | undefined): void => {
    samples.textContent = column === undefined ? '' : (columns.headers[column]?.samples.join(' · ') ?? '');
  };
  const none = { value: '', label: speech.say('importNoColumn') };
  const options = columns.headers.map((_, column) => ({
    value: String(column),
    label: columnName(speech, columns, column),
  }));
  const input = selectInput([none, ...options], chosen === undefined ? '' : String(chosen), (value) => {
    const column = value === '' ? undefined : Number(value);
    show(column);
    onChoose(column);
  });
  const made = textField({ path: `columns.${field}`, label: speech.say(FIELD_WORDS[field]), input });
  show(chosen);
  input.after(samples);
  return made;
}

import type { ImportReading } from '../../src/contract';
import { INTAKE_FIELDS, type IntakeField } from '../../src/core/intake/columns/field';
import { besideFields } from '../dom/beside-fields';
import { element, submit } from '../dom/element';
import type { Field } from '../dom/field';
import { line, notice } from '../dom/notice';
import { formTask } from '../upkeep/form-task';
import { taskScreen, type TaskParts } from '../upkeep/task-screen';
import { columnField } from './column-field';
import type { Import, ReadImport } from './draft';
import { preview } from './preview-screen';
import { readingFields } from './reading-fields';
import { showSource } from './source-screen';

/** Columns every sale has; the others are folded while they are empty. */
const MAIN: readonly IntakeField[] = ['date', 'amount', 'rep', 'product', 'channel', 'document'];
const MORE = INTAKE_FIELDS.filter((field) => !MAIN.includes(field));

/** Which column holds what, as it was recognised; people confirm it, or change it. */
export function showColumns(of: Import, read: ReadImport): void {
  const { app } = of;
  app.show(() =>
    taskScreen(app, app.speech.say('importColumnsTitle'), () => showSource(of), columnsForm(of, read)),
  );
}

function columnsForm(of: Import, read: ReadImport): TaskParts {
  const { app, typed } = of;
  const { say, count } = app.speech;
  let reading: ImportReading = typed.now.reading ?? read.reading;
  const change = (part: Partial<ImportReading>): void => {
    reading = { ...reading, ...part };
    typed.change({ reading });
  };
  const fieldOf = (field: IntakeField): Field =>
    columnField(app.speech, field, read.columns, reading.columns[field], (column) => {
      const { [field]: _, ...others } = reading.columns;
      change({ columns: column === undefined ? others : { ...others, [field]: column } });
    });
  const [main, more] = [MAIN.map(fieldOf), MORE.map(fieldOf)];
  const others = readingFields(of, read, () => reading, change);
  const fields = [...main, ...more, ...others];
  const rows = count('importRows', read.columns.rows);
  const children = [
    line(say('importColumnsIntro', { name: read.source.name, rows })),
    stoppedNotice(of, read),
    ...main.map(({ node }) => node),
    moreFold(
      of,
      more,
      MORE.some((field) => reading.columns[field] !== undefined),
    ),
    ...others.map(({ node }) => node),
  ];
  return formTask(
    app,
    submit(say('next')),
    children,
    () => () => besideFields(fields, () => preview(of, { ...read, reading })),
  );
}

function moreFold({ app }: Import, fields: readonly Field[], open: boolean): HTMLElement {
  const summary = element('summary', {}, app.speech.say('importMore'));
  return element('details', { class: 'fold', open }, summary, ...fields.map(({ node }) => node));
}

function stoppedNotice({ app }: Import, { columns: { stopped } }: ReadImport): HTMLElement | null {
  return stopped && notice('warning', line(app.speech.say('importStopped', { name: stopped.name })));
}

import { table } from '../../schema/catalogue';
import { labelOrText } from '../../schema/label';
import type { Field, TableTemplate } from '../../schema/table';
import type { Cell, NoteBlock, ValidatedRange } from '../blueprint';
import type { PlanContext, TabContext } from '../context';
import { formulaAt } from './formula-at';
import type { Grid } from './grid';
import { numberFormat } from './number-format';
import { validationOf } from './validations';

/** Columns of a `fields` tab. */
export const FIELD_COLUMNS = { label: 1, value: 2, help: 3 } as const;

/** Row of each field: headings take a row of their own, with an empty one before. */
export function fieldRows(template: TableTemplate): ReadonlyMap<string, number> {
  let row = template.headerRow;
  return new Map(
    template.fields.map((field, index) => {
      row += field.heading ? (index === 0 ? 2 : 3) : 1;
      return [field.key, row];
    }),
  );
}

/** A constant that names an example row stands for that row's label. */
function starterLabel(type: { table: string; column: string }, id: string, plan: PlanContext): string | null {
  const example = table(type.table).examples.find((row) => row['id'] === id);
  const value = example?.[type.column];
  return typeof value === 'object' ? value[plan.settings.language] : null;
}

function shown(field: Field, value: string | number | boolean | null, plan: PlanContext) {
  if (field.type.kind === 'label' && typeof value === 'string' && value.startsWith('EX-'))
    return starterLabel(field.type, value, plan);
  if (field.type.kind !== 'list' || typeof value !== 'string') return value;
  return labelOrText(field.type.list, value, plan.settings.language);
}

function constantOf(field: Field, plan: PlanContext): string | number | boolean | null {
  return typeof field.constant === 'object' && field.constant !== null
    ? field.constant[plan.settings.language]
    : field.constant;
}

function valueCell(field: Field, row: number, context: TabContext): Cell {
  const { plan, template } = context;
  const given = plan.fields.get(template.key)?.[field.key];
  const initial = given === undefined ? constantOf(field, plan) : given;
  const value = shown(field, initial, plan);
  const text = value === null ? field.formula : null;
  const formula = text === null ? null : formulaAt(context, text, row);
  const format = numberFormat(field.type, text !== null, 'money', plan.settings);
  const style = field.formula === null ? 'body' : 'calculated';
  return { value, formula, format, style };
}

/** Beside a table there is no room for the help: it becomes the note of the label. */
export function hasHelpColumn({ layout }: Pick<TabContext, 'layout'>): boolean {
  return layout.placed.length === 0;
}

function putHeading(grid: Grid, field: Field, row: number, context: TabContext): void {
  if (!field.heading) return;
  const width = hasHelpColumn(context) ? FIELD_COLUMNS.help : FIELD_COLUMNS.value;
  grid.paint(row - 1, FIELD_COLUMNS.label, 1, width, 'heading');
  grid.put(row - 1, FIELD_COLUMNS.label, {
    value: field.heading[context.plan.settings.language],
    format: '@',
  });
}

/** The cells of a field, from its label on: its value, and its help where the tab has room for it. */
export function fieldCells(field: Field, row: number, context: TabContext): readonly Cell[] {
  const { language } = context.plan.settings;
  const words = { formula: null, format: '@' };
  const help: Cell = { ...words, value: field.help?.[language] ?? null, style: 'help' };
  return [
    { ...words, value: field.label[language], style: 'caption' },
    valueCell(field, row, context),
    ...(hasHelpColumn(context) ? [help] : []),
  ];
}

function putField(grid: Grid, field: Field, row: number, context: TabContext): void {
  putHeading(grid, field, row, context);
  fieldCells(field, row, context).forEach((cell, index) => {
    grid.put(row, FIELD_COLUMNS.label + index, cell);
  });
}

/** The help of fields that stand beside a table, as notes of their labels. */
export function fieldNotes(context: TabContext): readonly NoteBlock[] {
  const { template, plan } = context;
  if (template.fields.length === 0 || hasHelpColumn(context)) return [];
  const rows = fieldRows(template);
  const first = Math.min(...rows.values());
  const texts = Array.from({ length: Math.max(...rows.values()) - first + 1 }, () => ['']);
  for (const field of template.fields)
    texts[(rows.get(field.key) ?? first) - first] = [field.help?.[plan.settings.language] ?? ''];
  return [{ row: first, column: FIELD_COLUMNS.label, texts }];
}

/** Puts the labelled values of a tab. */
export function putFields(grid: Grid, context: TabContext): void {
  const rows = fieldRows(context.template);
  for (const field of context.template.fields) putField(grid, field, rows.get(field.key) ?? 0, context);
}

/** The dropdown of a field; null where people choose nothing. */
export function fieldRule(field: Field, row: number, plan: PlanContext): ValidatedRange | null {
  const validation = field.formula === null && !field.script ? validationOf(field.type, plan) : null;
  return validation === null ? null : { row, column: FIELD_COLUMNS.value, rows: 1, validation };
}

/** Dropdowns of the fields people change. */
export function fieldValidations(context: TabContext): readonly ValidatedRange[] {
  const rows = fieldRows(context.template);
  return context.template.fields.flatMap(
    (field) => fieldRule(field, rows.get(field.key) ?? 0, context.plan) ?? [],
  );
}

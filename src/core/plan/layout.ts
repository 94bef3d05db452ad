import type { Column, TableTemplate } from '../schema/table';

/** A column at its place in the tab. */
export interface PlacedColumn {
  readonly column: Column;
  /** 1-based. */
  readonly position: number;
}

/** Where the columns of a table stand: visible ones, then the folded details, then the machine's own. */
export interface TableLayout {
  readonly placed: readonly PlacedColumn[];
  readonly visible: number;
  readonly detail: number;
  readonly hidden: number;
  /** First column of the table in a new tab. */
  readonly start: number;
  /** First column free at the right of the table. */
  readonly next: number;
}

/** A column of the machine, hidden. */
function machineColumn(key: string, formula: string | null = null): Column {
  return {
    key,
    label: { fr: key, en: key },
    type: { kind: 'text' },
    detail: true,
    coreIn: [],
    formula,
    default: null,
    constant: null,
    script: formula === null,
    hidden: true,
    note: null,
    width: 80,
  };
}

/** First column of a table that stands at the right of labelled fields (Home's index). */
const TABLE_BESIDE_FIELDS = 4;

function isVisible(column: Column, style: string): boolean {
  return !column.hidden && (!column.detail || column.coreIn.includes(style));
}

/** The row id of a table that does not show one. */
function rowId(template: TableTemplate): readonly Column[] {
  const shown = template.columns.some(({ key }) => key === 'id');
  return template.idPrefix === null || shown ? [] : [machineColumn('id')];
}

/** Key of the column of ids offered by dropdowns: those of filled rows, examples apart. */
export const ID_CHOICE = 'id_choice';

function idChoice(template: TableTemplate, linked: boolean): readonly Column[] {
  const guard = guardColumn(template);
  if (!linked || guard === null) return [];
  return [machineColumn(ID_CHOICE, `IF(OR([${guard}]="";COUNTIFS([id];"EX-*")>0);"";[id])`)];
}

/** Kinds of columns whose content tells that people filled the row. */
const TELLING: ReadonlySet<string> = new Set(['text', 'list', 'label']);

/** The column that tells a filled row: the first text, list or label among the core ones that has no default. */
export function guardColumn(template: TableTemplate): string | null {
  const typed = template.columns.filter(
    (column) => !column.detail && column.formula === null && column.constant === null,
  );
  return typed.find(({ type }) => TELLING.has(type.kind))?.key ?? null;
}

function machineColumns(template: TableTemplate, linked: boolean): Column[] {
  const own = template.columns.filter(({ hidden }) => hidden);
  return [...own, ...rowId(template), ...idChoice(template, linked)];
}

const SPARE = 'spare_';

/** Whether a column only lends the cell above it: it holds no data. */
export function isSpare({ key }: Column): boolean {
  return key.startsWith(SPARE);
}

/** Cells above hidden columns hold what conditional formats need from other tabs. */
const HELPER_ROOM = 5;

function spareColumns(template: TableTemplate, room: number): readonly Column[] {
  if (template.headerRow === 1 || template.layout === 'fields') return [];
  return Array.from({ length: Math.max(0, HELPER_ROOM - room) }, (_, index) =>
    machineColumn(`${SPARE}${index + 1}`),
  );
}

/**
 * Lays a table out for a style.
 * @param linked whether another tab offers this one's ids in a dropdown.
 */
export function layOut(template: TableTemplate, style: string, linked: boolean): TableLayout {
  const visible = template.columns.filter((column) => isVisible(column, style));
  const detail = template.columns.filter((column) => !column.hidden && !isVisible(column, style));
  const machine = machineColumns(template, linked);
  const room = detail.length + machine.length;
  machine.push(...spareColumns(template, room));
  const start = template.layout === 'fields' ? TABLE_BESIDE_FIELDS : 1;
  const placed = [...visible, ...detail, ...machine].map((column, index) => ({
    column,
    position: start + index,
  }));
  return {
    placed,
    visible: visible.length,
    detail: detail.length,
    hidden: machine.length,
    start,
    next: start + placed.length,
  };
}

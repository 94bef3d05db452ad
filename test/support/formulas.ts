import { table, tableKeys } from '../../src/core/schema/catalogue';
import type { Matrix, Panel } from '../../src/core/schema/panel';
import type { FormulaText, TableTemplate } from '../../src/core/schema/table';
import type { ColouredWhen } from '../../src/core/schema/tone';

/** A symbolic formula of the templates, and where it stands: `swot.columns.score`. */
export interface WrittenFormula {
  readonly where: string;
  readonly table: string;
  readonly text: string;
}

/** What the rows of the machine fill in before a formula is read. */
const SLOTS: Readonly<Record<string, string>> = {
  axis: 'rep',
  dims: ';actuals[rep];[member]',
  guard: 'statement',
  k: '1',
  label_k: 'list:period.m01',
  table: 'swot',
  value: 'list:swot.strength',
  empty: 'list:message.swot_strength',
  rank: '1',
  x: '"rep"',
  y: '[member]',
};

const filled = (text: string): string =>
  text.replaceAll(/\{(\w+)\}/gu, (slot, name: string) => SLOTS[name] ?? slot);

type Found = readonly (readonly [string, string])[];

function variants(place: string, formula: FormulaText | null): Found {
  if (formula === null) return [];
  if (typeof formula === 'string') return [[place, formula]];
  return Object.entries(formula).map(([variant, text]) => [`${place}.${variant}`, text] as const);
}

function inColumns({ columns }: TableTemplate): Found {
  return columns.flatMap(({ key, formula, default: overtyped }) => [
    ...variants(`columns.${key}`, formula),
    ...variants(`columns.${key}.default`, overtyped),
  ]);
}

function inCells({ fields, cells }: TableTemplate): Found {
  return [
    ...fields.flatMap(({ key, formula }) => variants(`fields.${key}`, formula)),
    ...cells.flatMap(({ key, row, formula }) => variants(`cells.${key}@${row}`, formula)),
  ];
}

function matrixCells({ rows, columns, cell }: Matrix): readonly string[] {
  const measures = [rows, columns].flatMap((axis) => (axis.kind === 'measures' ? axis.measures : []));
  return measures.length > 0 ? measures.map((measure) => measure.cell) : [cell];
}

function inPanels({ panels }: TableTemplate): Found {
  return panels.flatMap((panel) => {
    if (panel.kind === 'band') return variants(`panels.${panel.key}`, panel.start);
    const { key } = panel;
    const cells = panel.kind === 'boxes' ? panel.cells.map(({ cell }) => cell) : matrixCells(panel);
    return cells.flatMap((text, index) => variants(`panels.${key}[${index}]`, text));
  });
}

function panelConditions(panel: Panel): readonly ColouredWhen[] {
  if (panel.kind === 'boxes') return [];
  return panel.kind === 'band' ? [...panel.colours, ...panel.headerColours] : panel.colours;
}

function inColours({ colours, cells, panels }: TableTemplate): Found {
  return [
    ...colours.map(({ when }, index) => [`colours[${index}]`, when] as const),
    ...cells.flatMap((cell) => cell.colours.map(({ when }) => [`cells.${cell.key}.colours`, when] as const)),
    ...panels.flatMap((panel) =>
      panelConditions(panel).map(({ when }) => [`panels.${panel.key}.colours`, when] as const),
    ),
  ];
}

function everywhere(find: (template: TableTemplate) => Found): readonly WrittenFormula[] {
  return tableKeys().flatMap((key) =>
    find(table(key))
      .filter(([, text]) => text !== '')
      .map(([place, text]) => ({ where: `${key}.${place}`, table: key, text: filled(text) })),
  );
}

/** Formulas of cells: columns, fields, heads of tabs, panels. */
export const cellFormulas = (): readonly WrittenFormula[] =>
  everywhere((template) => [...inColumns(template), ...inCells(template), ...inPanels(template)]);

/** Conditions of colours. */
export const conditions = (): readonly WrittenFormula[] => everywhere(inColours);

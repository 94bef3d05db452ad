import { isExample } from '../objectives/axis';
import type { TableTemplate } from '../schema/table';
import type { Content, ListsReading, TableReading } from './reading';

/** A row of a tab under check. */
export class CheckedRow {
  readonly table: string;
  readonly #template: TableTemplate;
  readonly #reading: TableReading;
  readonly #index: number;
  readonly #lists: ListsReading;

  constructor(template: TableTemplate, reading: TableReading, index: number, lists: ListsReading) {
    this.table = template.key;
    this.#template = template;
    this.#reading = reading;
    this.#index = index;
    this.#lists = lists;
  }

  /** Row of the sheet, from 1. */
  get number(): number {
    return this.#reading.firstRow + this.#index;
  }

  get id(): string {
    return this.text('id');
  }

  get isExample(): boolean {
    return isExample(this.id.toUpperCase());
  }

  value(column: string): Content {
    return this.#reading.cell(this.#index, column);
  }

  text(column: string): string {
    return String(this.value(column)).trim();
  }

  isBlank(column: string): boolean {
    return this.text(column) === '';
  }

  isFormula(column: string): boolean {
    return this.#reading.isFormula(this.#index, column);
  }

  /** A figure or a serial day; null for a blank, and for text, which no formula counts. */
  amount(column: string): number | null {
    const value = this.value(column);
    return typeof value === 'number' ? value : null;
  }

  /** A figure, a blank being 0. */
  sum(column: string): number {
    return this.amount(column) ?? 0;
  }

  /** Whether the tab holds the column: a lost column says nothing of its rows. */
  has(column: string): boolean {
    return this.#reading.columns.has(column);
  }

  /** Key of the list value a cell shows; null for a blank or an unknown label. */
  key(column: string): string | null {
    const type = this.#template.columns.find(({ key }) => key === column)?.type;
    if (type?.kind !== 'list' || this.isBlank(column)) return null;
    return this.#lists.keyOf(type.list, this.text(column));
  }
}

import { type Banding, bandingsIn } from './banding';
import type { EmbeddedChart } from './chart/embedded-chart';
import { EmbeddedChartBuilder } from './chart/builder';
import { chartsOf, insertChart, removeChart, updateChart } from './chart/store';
import { newChartTerms } from './chart/terms';
import { rulesOf, setRules } from './conditional-format/apply';
import type { ConditionalFormatRule } from './conditional-format/rule';
import { copySheet } from './copy-sheet';
import type { EnumValue } from './enum-value';
import { type Filter, filterOf } from './filter';
import { Group, groupAt, groupDepthAt, groupLayers } from './group';
import { DeveloperMetadataFinder } from './metadata/finder';
import { DeveloperMetadata, addMetadata } from './metadata/metadata';
import { allMetadata } from './metadata/store';
import { type NamedRange, namedRanges } from './named-range';
import type { Offline } from './offline';
import { type Protection, protect, protectionsOf } from './protection';
import { SheetContents } from './sheet/contents';
import { Spreadsheet } from './spreadsheet';

/** A tab. What it is, its lines and its cells are in the layers it is built upon. */
export class Sheet extends SheetContents implements Offline<GoogleAppsScript.Spreadsheet.Sheet> {
  static readonly serviceName = 'Sheet';

  getParent(): Spreadsheet {
    return new Spreadsheet(this.book);
  }

  activate(): Sheet {
    this.book.activate('Sheet.activate', this.sheetId);
    return this;
  }

  copyTo(_spreadsheet: Spreadsheet): Sheet {
    return new Sheet(this.book, copySheet(this.book, this.sheetId, this.getName()));
  }

  getConditionalFormatRules(): ConditionalFormatRule[] {
    return rulesOf(this.book, this.sheetId);
  }

  setConditionalFormatRules(rules: ConditionalFormatRule[]): void {
    setRules(this.book, 'Sheet.setConditionalFormatRules', this.sheetId, rules);
  }

  clearConditionalFormatRules(): void {
    setRules(this.book, 'Sheet.clearConditionalFormatRules', this.sheetId, []);
  }

  protect(): Protection {
    return protect(this.book, 'Sheet.protect', this.sheetId, null);
  }

  getProtections(type: EnumValue): Protection[] {
    return protectionsOf(this.book, type, this.sheetId);
  }

  getNamedRanges(): NamedRange[] {
    const isHere = (name: string) => this.book.getters.getNamedRange(name)?.range.sheetId === this.sheetId;
    return namedRanges(this.book).filter((named) => isHere(named.getName()));
  }

  getBandings(): Banding[] {
    return bandingsIn(this.book, this.sheetId, null);
  }

  getFilter(): Filter | null {
    return filterOf(this.book, this.sheetId);
  }

  newChart(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(newChartTerms(this.sheetId));
  }

  getCharts(): EmbeddedChart[] {
    return chartsOf(this.book, this.sheetId);
  }

  insertChart(chart: EmbeddedChart): void {
    insertChart(this.book, 'Sheet.insertChart', chart);
  }

  updateChart(chart: EmbeddedChart): void {
    updateChart(this.book, 'Sheet.updateChart', chart);
  }

  removeChart(chart: EmbeddedChart): void {
    removeChart(this.book, 'Sheet.removeChart', chart);
  }

  getColumnGroup(column: number, depth: number): Group | null {
    return groupAt(this.book, this.sheetId, 'COL', column, depth);
  }

  getRowGroup(row: number, depth: number): Group | null {
    return groupAt(this.book, this.sheetId, 'ROW', row, depth);
  }

  getColumnGroupDepth(column: number): number {
    return groupDepthAt(this.book, this.sheetId, 'COL', column);
  }

  getRowGroupDepth(row: number): number {
    return groupDepthAt(this.book, this.sheetId, 'ROW', row);
  }

  collapseAllColumnGroups(): Sheet {
    return this.#eachGroup('COL', (group) => group.collapse());
  }

  collapseAllRowGroups(): Sheet {
    return this.#eachGroup('ROW', (group) => group.collapse());
  }

  expandAllColumnGroups(): Sheet {
    return this.#eachGroup('COL', (group) => group.expand());
  }

  expandAllRowGroups(): Sheet {
    return this.#eachGroup('ROW', (group) => group.expand());
  }

  addDeveloperMetadata(key: string, ...rest: (string | EnumValue)[]): Sheet {
    addMetadata(this.book, 'Sheet.addDeveloperMetadata', { type: 'SHEET', sheetId: this.sheetId }, key, rest);
    return this;
  }

  /** What is attached to the sheet itself, not to its rows and columns. */
  getDeveloperMetadata(): DeveloperMetadata[] {
    return allMetadata(this.book)
      .filter((record) => record.sheetId === this.sheetId && record.data.type === 'SHEET')
      .map((record) => new DeveloperMetadata(this.book, record));
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinder {
    return new DeveloperMetadataFinder(this.book, { type: 'SHEET', sheetId: this.sheetId });
  }

  #eachGroup(dimension: 'ROW' | 'COL', act: (group: Group) => unknown): Sheet {
    const layers = groupLayers(this.book, this.sheetId, dimension);
    for (const group of layers.flat()) act(new Group(this.book, this.sheetId, dimension, group));
    return this;
  }
}

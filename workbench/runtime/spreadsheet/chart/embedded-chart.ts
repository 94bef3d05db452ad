import type { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import type { Range } from '../range';
import { EmbeddedChartBuilder } from './builder';
import { ContainerInfo } from './container-info';
import type { ChartTerms } from './terms';

/** The options of a chart, by their names. */
export class ChartOptions implements Offline<GoogleAppsScript.Charts.ChartOptions> {
  static readonly serviceName = 'ChartOptions';
  readonly #options: Readonly<Record<string, unknown>>;

  constructor(options: Readonly<Record<string, unknown>>) {
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

/** A chart on a sheet, or one built and not yet inserted. */
export class EmbeddedChart implements Offline<GoogleAppsScript.Spreadsheet.EmbeddedChart> {
  static readonly serviceName = 'EmbeddedChart';
  /** Not part of Google's interface. */
  readonly terms: ChartTerms;

  constructor(terms: ChartTerms) {
    this.terms = terms;
  }

  /** `null` until the chart is inserted. */
  getChartId(): number | null {
    const { id } = this.terms;
    return id === null ? null : Number(/\d+/u.exec(id)?.[0] ?? 0);
  }

  getContainerInfo(): ContainerInfo {
    return new ContainerInfo(this.terms.position);
  }

  getHiddenDimensionStrategy(): EnumValue {
    return this.terms.hiddenDimensions;
  }

  getMergeStrategy(): EnumValue {
    return this.terms.merge;
  }

  getNumHeaders(): number {
    return this.terms.headers;
  }

  getOptions(): ChartOptions {
    return new ChartOptions(this.terms.options);
  }

  getRanges(): Range[] {
    return [...this.terms.ranges];
  }

  getTransposeRowsAndColumns(): boolean {
    return this.terms.isTransposed;
  }

  modify(): EmbeddedChartBuilder {
    return new EmbeddedChartBuilder(this.terms);
  }
}

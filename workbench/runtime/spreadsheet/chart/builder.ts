import { ServiceError } from '../../errors';
import { sameZone } from '../../zones';
import type { EnumValue } from '../enum-value';
import type { Offline } from '../offline';
import type { Range } from '../range';
import { ContainerInfo } from './container-info';
import { EmbeddedChart } from './embedded-chart';
import { drawsAs } from './engine-chart';
import type { ChartTerms } from './terms';

/** Builds or changes a chart. */
export class EmbeddedChartBuilder implements Offline<GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder> {
  static readonly serviceName = 'EmbeddedChartBuilder';
  #terms: ChartTerms;

  constructor(terms: ChartTerms) {
    this.#terms = terms;
  }

  build(): EmbeddedChart {
    return new EmbeddedChart(this.#terms);
  }

  addRange(range: Range): this {
    return this.#change({ ranges: [...this.#terms.ranges, range] });
  }

  clearRanges(): this {
    return this.#change({ ranges: [] });
  }

  getRanges(): Range[] {
    return [...this.#terms.ranges];
  }

  removeRange(range: Range): this {
    const isOther = (own: Range) => own.sheetId !== range.sheetId || !sameZone(own.zone, range.zone);
    return this.#change({ ranges: this.#terms.ranges.filter(isOther) });
  }

  getChartType(): EnumValue {
    return this.#terms.type;
  }

  /** @throws ServiceError for a type the runtime does not draw */
  setChartType(type: EnumValue): this {
    if (!drawsAs(type)) throw new ServiceError(`Not in the offline runtime: the chart type ${type.name()}`);
    return this.#change({ type });
  }

  getContainer(): ContainerInfo {
    return new ContainerInfo(this.#terms.position);
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return this.#change({ position: { row, column, offsetX, offsetY } });
  }

  setHiddenDimensionStrategy(hiddenDimensions: EnumValue): this {
    return this.#change({ hiddenDimensions });
  }

  setMergeStrategy(merge: EnumValue): this {
    return this.#change({ merge });
  }

  setNumHeaders(headers: number): this {
    return this.#change({ headers });
  }

  setTransposeRowsAndColumns(isTransposed: boolean): this {
    return this.#change({ isTransposed });
  }

  setOption(option: string, value: unknown): this {
    return this.#change({ options: { ...this.#terms.options, [option]: value } });
  }

  #change(patch: Partial<ChartTerms>): this {
    this.#terms = { ...this.#terms, ...patch };
    return this;
  }
}

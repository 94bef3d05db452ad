import type { Offline } from '../offline';
import type { ChartPosition } from './terms';

/** Where a chart stands on its sheet. */
export class ContainerInfo implements Offline<GoogleAppsScript.Spreadsheet.ContainerInfo> {
  static readonly serviceName = 'ContainerInfo';
  readonly #position: ChartPosition;

  constructor(position: ChartPosition) {
    this.#position = position;
  }

  getAnchorRow(): number {
    return this.#position.row;
  }

  getAnchorColumn(): number {
    return this.#position.column;
  }

  getOffsetX(): number {
    return this.#position.offsetX;
  }

  getOffsetY(): number {
    return this.#position.offsetY;
  }
}

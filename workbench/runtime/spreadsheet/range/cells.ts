import { toHex } from '../../cells/colors';
import { ServiceError } from '../../errors';
import { sameZone, zonesOverlap } from '../../zones';
import type { EnumValue } from '../enum-value';
import { type SortSpec, sortCells } from '../sort-cells';
import { RangeRules } from './rules';

/** What `clear` may be told to clear. */
export interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
}

type Side = boolean | null;

const BORDER_STYLES: Readonly<Record<string, 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted'>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'thick',
};

/** Merges, borders, clearing, sorting and copying. */
export class RangeCells extends RangeRules {
  merge(): this {
    return this.#mergeZones('merge', [this.zone]);
  }

  mergeAcross(): this {
    const rows = Array.from({ length: this.getNumRows() }, (_, index) => this.zone.top + index);
    return this.#mergeZones(
      'mergeAcross',
      rows.map((row) => ({ ...this.zone, top: row, bottom: row })),
    );
  }

  mergeVertically(): this {
    const columns = Array.from({ length: this.getNumColumns() }, (_, index) => this.zone.left + index);
    return this.#mergeZones(
      'mergeVertically',
      columns.map((left) => ({ ...this.zone, left, right: left })),
    );
  }

  breakApart(): this {
    const merges = this.#mergesInside();
    const { sheetId } = this;
    if (merges.length > 0)
      this.book.write('Range.breakApart', { type: 'REMOVE_MERGE', sheetId, target: merges });
    return this;
  }

  isPartOfMerge(): boolean {
    return this.book.getters.getMergesInZone(this.sheetId, this.zone).length > 0;
  }

  /** Each side: true draws the line, false takes it away, `null` leaves it. */
  setBorder(
    top: Side,
    left: Side,
    bottom: Side,
    right: Side,
    vertical: Side,
    horizontal: Side,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const line = {
      color: toHex(color) ?? '#000000',
      style: BORDER_STYLES[style?.name() ?? 'SOLID'] ?? 'thin',
    };
    const sides = { top, left, bottom, right, v: vertical, h: horizontal } as const;
    for (const position of ['top', 'left', 'bottom', 'right', 'v', 'h'] as const) {
      if (sides[position] === null) continue;
      const border = { position, ...(sides[position] ? line : { color: '' }) };
      const { sheetId, zone } = this;
      this.book.write('Range.setBorder', { type: 'SET_ZONE_BORDERS', sheetId, target: [zone], border });
    }
    return this;
  }

  /** Notes and validations stay, unless the options ask for them. */
  clear(options: ClearOptions = {}): this {
    const { contentsOnly, formatOnly, validationsOnly, commentsOnly } = options;
    const isPartial = contentsOnly ?? formatOnly ?? validationsOnly ?? commentsOnly ?? false;
    if (contentsOnly || !isPartial) this.clearContent();
    if (formatOnly || !isPartial) this.clearFormat();
    if (validationsOnly) this.clearDataValidations();
    if (commentsOnly) this.clearNote();
    return this;
  }

  clearFormat(): this {
    const { sheetId, zone } = this;
    const border = { position: 'clear' } as const;
    this.book.write('Range.clearFormat', { type: 'SET_ZONE_BORDERS', sheetId, target: [zone], border });
    return this.writeGrid('clearFormat', () => ({ freshStyle: true, style: {}, format: '' }));
  }

  sort(spec: SortSpec | SortSpec[]): this {
    sortCells(this.book, 'Range.sort', this.sheetId, this.zone, Array.isArray(spec) ? spec : [spec]);
    return this;
  }

  #mergesInside() {
    const merges = this.book.getters.getMergesInZone(this.sheetId, this.zone);
    for (const merge of merges) if (!this.#contains(merge)) throw new ServiceError(PARTIAL_MERGE);
    return merges;
  }

  #contains(merge: { top: number; left: number; bottom: number; right: number }): boolean {
    const { top, left, bottom, right } = this.zone;
    return merge.top >= top && merge.left >= left && merge.bottom <= bottom && merge.right <= right;
  }

  #mergeZones(method: string, zones: { top: number; left: number; bottom: number; right: number }[]): this {
    const target = zones.filter((zone) => zone.top !== zone.bottom || zone.left !== zone.right);
    const { sheetId } = this;
    const present = this.#mergesInside().filter((merge) => target.some((zone) => zonesOverlap(zone, merge)));
    if (
      present.length === target.length &&
      present.every((merge, index) => sameZone(merge, target[index] ?? merge))
    ) {
      return this;
    }
    if (present.length > 0)
      this.book.write(`Range.${method}`, { type: 'REMOVE_MERGE', sheetId, target: present });
    if (target.length > 0)
      this.book.write(`Range.${method}`, { type: 'ADD_MERGE', sheetId, target, force: true });
    return this;
  }
}

const PARTIAL_MERGE = 'You must select all cells in a merged range to merge or unmerge them.';

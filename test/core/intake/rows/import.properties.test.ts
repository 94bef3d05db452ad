import * as fc from 'fast-check';
import { textRows } from '../../../../src/core/intake/source/find-separator';
import { decodeWindows1252 } from '../../../../src/core/intake/source/windows-1252';
import { NAMED_FIELDS } from '../../../../src/core/intake/columns/field';
import { nameKey } from '../../../../src/core/intake/name-key';
import type { HeldLine } from '../../../../src/core/intake/rows/duplicates';
import { isAccepted, type JudgedRow } from '../../../../src/core/intake/rows/row';
import { tally } from '../../../../src/core/intake/rows/tally';
import type { SourceRows } from '../../../../src/core/intake/source/cell';
import { fileText, messyFile, type MessyRow } from '../messy-file';
import { judged, outcomes } from '../reading';

const cellsOf = (file: readonly MessyRow[]): SourceRows => file.map(({ cells }) => cells);

/** What is written of a sale, names apart from their spelling. */
const salesOf = (rows: readonly JudgedRow[]) =>
  rows.filter(isAccepted).map(({ sale }) => ({
    day: sale.day,
    value: sale.value,
    names: NAMED_FIELDS.map((field) => nameKey(sale.names[field])),
    document: sale.document,
    sourceId: sale.sourceId,
  }));

/** The lines of actuals that sales become. */
const linesOf = (rows: readonly JudgedRow[]): readonly HeldLine[] =>
  rows.filter(isAccepted).map(({ sale }) => sale);

const settled = (outcome: string): string => (outcome.startsWith('duplicate') ? 'duplicate' : outcome);

test('each row ends as it must, whatever is around it', () => {
  fc.assert(
    fc.property(messyFile, (file) => {
      expect(outcomes(judged(cellsOf(file))).map(settled)).toEqual(file.map(({ outcome }) => outcome));
    }),
    { numRuns: 120 },
  );
});

test('P23: sales, rejects and duplicates add to the file, in rows and in amounts', () => {
  fc.assert(
    fc.property(messyFile, (file) => {
      const { read, accepted, rejected, duplicates } = tally(judged(cellsOf(file)));
      const known = file.reduce((sum, { amount }) => sum + (amount ?? 0), 0);
      expect(read).toEqual({ rows: file.length, amount: known });
      expect(accepted.rows + rejected.rows + duplicates.rows).toBe(file.length);
      expect(accepted.amount + rejected.amount + duplicates.amount).toBe(known);
    }),
    { numRuns: 120 },
  );
});

test('P24: imported twice is imported once', () => {
  fc.assert(
    fc.property(messyFile, (file) => {
      const rows = cellsOf(file);
      const once = judged(rows);
      const again = judged(rows, {}, linesOf(once));
      expect(tally(again).accepted.rows).toBe(0);
      expect(tally(again).duplicates.rows).toBe(tally(once).accepted.rows + tally(once).duplicates.rows);
    }),
    { numRuns: 80 },
  );
});

test('P24: what is there already in part gets what is missing, and no more', () => {
  fc.assert(
    fc.property(messyFile, fc.nat(), (file, cut) => {
      const rows = cellsOf(file);
      const all = salesOf(judged(rows));
      const begun = judged(rows.slice(0, 4 + (cut % rows.length)));
      const left = judged(rows, {}, linesOf(begun));
      expect([...salesOf(begun), ...salesOf(left)]).toEqual(all);
    }),
    { numRuns: 80 },
  );
});

const shuffled = (width: number) =>
  fc.shuffledSubarray(
    Array.from({ length: width }, (_, column) => column),
    { minLength: width, maxLength: width },
  );

test('P24: the order of the columns changes nothing', () => {
  fc.assert(
    fc.property(messyFile, shuffled(8), (file, order) => {
      const rows = cellsOf(file);
      const moved = rows.map((cells) => order.map((column) => cells[column] ?? ''));
      expect(salesOf(judged(moved))).toEqual(salesOf(judged(rows)));
      expect(outcomes(judged(moved))).toEqual(outcomes(judged(rows)));
    }),
    { numRuns: 80 },
  );
});

const writing = fc.record({
  separator: fc.constantFrom(';', ',', '\t'),
  end: fc.constantFrom('\r\n', '\n', '\r'),
  mark: fc.constantFrom('', '\uFEFF'),
});

test('P24: the way a file is written changes nothing', () => {
  fc.assert(
    fc.property(messyFile, writing, (file, { separator, end, mark }) => {
      const rows = file.map(({ cells }) => cells);
      const text = mark + fileText(rows, separator, end);
      expect(textRows(text)).toEqual(rows);
    }),
    { numRuns: 120 },
  );
});

/** Bytes of a text in Windows-1252, by way of its reader; signs it has not are left out. */
function bytesOf(text: string): Uint8Array {
  const signs = new Map(Array.from({ length: 256 }, (_, byte) => [decodeWindows1252([byte]), byte] as const));
  return Uint8Array.from(Array.from(text).flatMap((sign) => signs.get(sign) ?? []));
}

test('P24: neither does its encoding', () => {
  fc.assert(
    fc.property(messyFile, (file) => {
      const written = file.map(({ cells }) =>
        cells.map((cell) => cell.normalize('NFC').replaceAll('\u202f', '\u00a0')),
      );
      const bytes = bytesOf(fileText(written));
      expect(salesOf(judged(textRows(decodeWindows1252(bytes))))).toEqual(salesOf(judged(cellsOf(file))));
    }),
    { numRuns: 80 },
  );
});

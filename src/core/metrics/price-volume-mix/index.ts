import { nearestQuotient } from '../../decimal';
import { PlanError } from '../../errors';
import { isEmpty, linesOf, needed, shapedAs, type Line } from '../arguments/lines';
import { amount, number } from '../arguments/number';
import { option } from '../arguments/option';
import { optional, readOne } from '../arguments/reader';
import type { CellFunction, CellResult } from '../arguments/result';
import { tooLarge } from '../arguments/too-large';
import { bridge, type Bridge, type Effects, type Product } from './bridge';

const EFFECTS = { price: 'prix / price', volume: 'volume', mix: 'mix', total: 'total' } as const;
const SHOWN: readonly (keyof Effects)[] = ['price', 'volume', 'mix', 'total'];
const EFFECT = optional(option('argument_effect', EFFECTS));

const READERS = [
  amount('argument_planned_quantity'),
  number('argument_planned_price'),
  number('argument_actual_quantity'),
  number('argument_actual_price'),
] as const;

/**
 * PRICE_VOLUME_MIX(planned_quantity; planned_price; actual_quantity; actual_price; [effect]): the change from planned
 * to actual revenue as a row of price, volume, mix and total; with an effect, that effect line by line.
 */
export const priceVolumeMix: CellFunction = (...cells) => {
  const { shape, lines } = linesOf(READERS, cells);
  const effect = readOne(EFFECT, cells[READERS.length]);
  const found = lines.every(isEmpty) ? undefined : bridgeOf(lines);
  if (effect === undefined) return found ? [SHOWN.map((key) => figure(found.sum[key], found, lines))] : '';
  const effects = found?.lines.map((line) => figure(line[effect], found, lines)).values();
  const results = lines.map((line): CellResult => (isEmpty(line) ? '' : (effects?.next().value ?? '')));
  return shape ? shapedAs(shape, results) : (results[0] ?? '');
};

function figure(numerator: bigint, { denominator }: Bridge, lines: readonly Line[]): number {
  const value = nearestQuotient(numerator, denominator);
  if (Number.isFinite(value)) return value;
  throw tooLarge(
    lines.flatMap((line) => READERS.map(({ argument }, index) => ({ argument, value: line[index] }))),
  );
}

function bridgeOf(lines: readonly Line[]): Bridge {
  const products = lines.flatMap((line, index) => (isEmpty(line) ? [] : [productOf(line, index)]));
  const found = bridge(products);
  if (!found) throw new PlanError('nothingPlanned', { argument: 'argument_planned_quantity' });
  return found;
}

/** A product without a planned price was not planned: it is priced as sold, and all it brings is mix. */
function productOf([planned, plannedPrice, actual, actualPrice]: Line, index: number): Product {
  const plannedQuantity = needed(planned, 'argument_planned_quantity', index);
  const actualQuantity = needed(actual, 'argument_actual_quantity', index);
  const asPlanned = plannedQuantity === 0 ? (plannedPrice ?? actualPrice) : plannedPrice;
  const asSold = actualQuantity === 0 ? (actualPrice ?? plannedPrice) : actualPrice;
  return {
    plannedQuantity,
    plannedPrice: needed(asPlanned, 'argument_planned_price', index),
    actualQuantity,
    actualPrice: needed(asSold, 'argument_actual_price', index),
  };
}

import { formatsOf } from '../../../sidebar/words/format';

const fr = formatsOf('fr');
const en = formatsOf('en');

test.each([
  [fr.money(2_640_000, 'EUR'), '2\u202f640\u202f000\u00a0€'],
  [fr.money(1234.5, 'EUR'), '1\u202f234,50\u00a0€'],
  [fr.money(1200, ''), '1\u202f200'],
  [en.money(2_640_000, 'EUR'), '€2,640,000'],
  [en.money(0.5, 'GBP'), '£0.50'],
])('an amount reads %s', (said, expected) => expect(said).toBe(expected));

test.each([
  [fr.whole(-0.2), '0'],
  [fr.whole(-33_595), '\u221233\u202f595'],
  [en.money(-5, 'EUR'), '\u2212€5'],
  [fr.whole(1234.6), '1\u202f235'],
  [fr.percent(0.1), '10\u00a0%'],
  [en.percent(0.168), '16.8%'],
])('a number reads %s', (said, expected) => expect(said).toBe(expected));

test.each([
  [fr.day('2027-01-01'), '1er janvier 2027'],
  [fr.day('2027-12-31'), '31 décembre 2027'],
  [fr.day('2027-11-11'), '11 novembre 2027'],
  [fr.dayOfYear('2027-01-01'), '1er janvier'],
  [en.day('2027-01-01'), '1 January 2027'],
  [en.dayOfYear('2027-03-31'), '31 March'],
  [fr.month(7), 'août'],
  [en.month(0), 'January'],
])('a day reads %s', (said, expected) => expect(said).toBe(expected));

import type { Sharing } from '../../../../src/contract';
import { type Draft, newDraft } from '../../../../sidebar/path/draft/draft';
import { amountKey } from '../../../../sidebar/path/draft/names';
import { periodOf } from '../../../../sidebar/path/preview/period';
import { leftSentence, sharesSentence } from '../../../../sidebar/path/preview/shares-sentence';
import { readVerdict } from '../../../../sidebar/path/preview/verdict';
import { speechOf } from '../../../../sidebar/words/speech';
import { workbook } from '../../support/state';

const fr = speechOf('fr');
const en = speechOf('en');

test.each([
  [fr, '2027-01-01', 'du 1er janvier au 31 décembre 2027'],
  [fr, '2018-07-01', 'du 1er juillet 2018 au 30 juin 2019'],
  [fr, '2027-03-01', 'du 1er mars 2027 au 29 février 2028'],
  [en, '2027-01-01', 'from 1 January to 31 December 2027'],
  [en, '', ''],
])('the period', (speech, start, said) => expect(periodOf(speech, start)).toBe(said));

function draftOf(names: number, sharing: Sharing, amounts: readonly string[] = []): Draft {
  const all = Array.from({ length: names }, (_, index) => `Rep ${index}`);
  const typed = amounts.map((amount, index) => [amountKey(sharing, 'rep', `Rep ${index}`), amount] as const);
  return {
    ...newDraft(workbook('fr'), 'fr'),
    lastYear: '2 400 000',
    names: { rep: all.join('\n'), product: '', channel: '' },
    sharing,
    amounts: Object.fromEntries(typed),
  };
}

const plain = (text: string | null): string | null => text && text.replace(/[\u00a0\u202f]/gu, ' ');

test.each<[Draft, string | null, string | null]>([
  [draftOf(0, 'equal'), null, null],
  [draftOf(12, 'equal'), '12 commerciaux, 220 000 € chacun, total 2 640 000 €', null],
  [draftOf(7, 'equal'), '7 commerciaux, environ 377 143 € chacun, total 2 640 000 €', null],
  [draftOf(1, 'equal'), '1 commercial, 2 640 000 €', null],
  [
    draftOf(2, 'last_year', ['600 000', '1 800 000']),
    '2 commerciaux, de 660 000 € à 1 980 000 €, total 2 640 000 €',
    null,
  ],
  [draftOf(2, 'last_year'), null, null],
  [
    draftOf(2, 'typed', ['1 000 000', '1 500 000']),
    '2 commerciaux, total 2 500 000 €',
    'Reste à répartir : 140 000 €',
  ],
  [
    draftOf(2, 'typed', ['1 000 000', '2 000 000']),
    '2 commerciaux, total 3 000 000 €',
    'Réparti en trop : 360 000 €',
  ],
  [
    draftOf(2, 'typed', ['1 640 000', '1 000 000']),
    '2 commerciaux, de 1 000 000 € à 1 640 000 €, total 2 640 000 €',
    null,
  ],
  [{ ...draftOf(12, 'equal'), growth: 'x' }, null, null],
])('the shares %#', (draft, shares, left) => {
  expect(plain(sharesSentence(fr, draft, 'rep'))).toBe(shares);
  expect(plain(leftSentence(fr, draft, 'rep'))).toBe(left);
});

test('the shares in English', () => {
  expect(sharesSentence(en, draftOf(12, 'equal'), 'rep')).toBe('12 reps, €220,000 each, total €2,640,000');
});

/** The letters met, in order. */
const met = (text: string): string =>
  readVerdict(text)
    .criteria.filter((criterion) => criterion.met)
    .map(({ letter }) => letter)
    .join('');

describe('the SMART verdict', () => {
  test.each([
    ['S M [A] R T — Citez les moyens prévus', 'SMRT', 'Citez les moyens prévus'],
    ['S M A R T', 'SMART', ''],
    ['S M A R T — à renforcer : Donnez une date précise', 'SMART', 'à renforcer : Donnez une date précise'],
    ['[S] [M] [A] [R] [T] — Écrivez une phrase', '', 'Écrivez une phrase'],
  ])('%s', (text, letters, advice) => {
    expect(met(text)).toBe(letters);
    expect(readVerdict(text)).toMatchObject({ advice });
    expect(readVerdict(text).criteria).toHaveLength(5);
  });

  test.each([
    ['SMART 4/5 — Ajoutez une échéance', 4, 'Ajoutez une échéance'],
    ['SMART 5/5', 5, ''],
  ])('%s', (text, count, advice) => {
    expect(readVerdict(text)).toEqual({ criteria: [], met: count, advice });
  });

  test('another text is shown as it is', () => {
    expect(readVerdict('Écrivez une phrase')).toEqual({
      criteria: [],
      met: null,
      advice: 'Écrivez une phrase',
    });
  });
});

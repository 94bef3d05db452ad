import { read } from '../../../src/core/smart/read';

/** The words that narrow a sentence. */
const narrowing = (sentence: string): string => read(sentence).words.specific.join(' ');

describe('what narrows', () => {
  test.each([
    ['Renforcer la proximité avec nos clients', ''],
    ['Proposer un service irréprochable aux dentistes', 'dentiste'],
    ['Signer une mutuelle et une téléassistance', 'mutuelle teleassistance'],
    ['Faire décoller les ventes à Lyon', 'lyon'],
    ['Mettre nos clients au cœur de nos décisions', ''],
    ['Provide flawless service to dentists', 'dentist'],
    ['Build stronger bonds with our customers', ''],
    ['Get our team members on board', ''],
    ['Offer happier, healthier stays to members', 'stay member'],
    ['Win partnerships with suppliers', 'partnership supplier'],
    ['Que la performance remonte', ''],
    ['Nos clients méritent mieux', ''],
    ['Nos ventes repartiront', ''],
    ['Rassurer les exposants', 'exposant'],
    ['De meilleurs résultats commerciaux', ''],
    ['The product launches on Monday', ''],
    ['Our customers deserve better', ''],
    ['Win cleaning contracts', 'cleaning'],
    ['Give dentists a free trial', 'dentist trial'],
    ['Sooner rather than later, take share from competitors', ''],
  ])('%s', (sentence, expected) => {
    expect(narrowing(sentence)).toBe(expected);
  });
});

describe('a verb that opens a clause', () => {
  test.each([
    ['Reach 50 calls', 0],
    ['Reduce returns', 1],
    ['Increase order volume', 2],
  ])('%s: indicators %d', (sentence, umbrella) => {
    expect(read(sentence).words.umbrella).toBe(umbrella);
  });
});

test.each([
  ['Contacter chaque franchisé', 1],
  ['Améliorer chaque franchise', 0],
  ['Sell bikes', 1],
  ['File more patents', 0],
])('%s: plain acts %d', (sentence, deeds) => {
  expect(read(sentence).words.deeds).toBe(deeds);
});

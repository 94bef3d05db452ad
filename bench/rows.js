const START = 46_000;
const SENTENCES = [
  'Signer 12 contrats avec des restaurants de Lyon avant le 9 mars 2027',
  'Améliorer la satisfaction de nos clients',
  'Grow average order value from $40 to $52 by the end of Q3',
  '50 appels par jour',
  'Reduce churn among small accounts from 5% to 4% within six months',
  'Augmenter le chiffre d’affaires de 15 % d’ici la fin de l’année',
];

const column = (length, valueOf) => Array.from({ length }, (_, row) => [valueOf(row)]);

/** Columns of made-up cells, each as Sheets passes a range; sentences are all different. */
export function rowsOf(length) {
  return {
    money: column(length, (row) => 1000 + row),
    counts: column(length, (row) => 10 + (row % 90)),
    rates: column(length, (row) => (1 + (row % 50)) / 100),
    starts: column(length, (row) => START + (row % 700)),
    days: column(length, (row) => START + (row % 700) + 15),
    ends: column(length, (row) => START + (row % 700) + 30 + (row % 60)),
    sentences: column(length, (row) => `${SENTENCES[row % SENTENCES.length]} (${row})`),
  };
}

/** 1 + q + q² + … over `terms` terms, exact near q = 1 where the textbook quotient is 0/0. */
export function geometricSum(q: number, terms: number): number {
  if (q === 1) return terms;
  if (q === 0) return 1;
  return Math.expm1(terms * Math.log(q)) / Math.expm1(Math.log(q));
}

/** Whether a day comes before another; not told where one is missing. */
export const isBefore = (first: number | null, second: number | null): boolean =>
  first !== null && second !== null && first < second;

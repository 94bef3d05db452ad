const DAY = 86_400_000;

// Weeks as in the United States, the calendar `Utilities` uses: from Sunday, the first holds 1 January.

/** The year a week is counted in: that of its Saturday. Dates are read through their UTC fields. */
export function weekYear(date: Date): number {
  return new Date(date.getTime() + (6 - date.getUTCDay()) * DAY).getUTCFullYear();
}

/** 1 to 53. */
export function weekOfYear(date: Date): number {
  if (weekYear(date) > date.getUTCFullYear()) return 1;
  return weeksSince(new Date(Date.UTC(date.getUTCFullYear(), 0, 1)), date);
}

/** 1 to 6. */
export function weekOfMonth(date: Date): number {
  return weeksSince(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)), date);
}

function weeksSince(first: Date, date: Date): number {
  const days = Math.floor((date.getTime() - first.getTime()) / DAY) + 1;
  return Math.ceil((days + first.getUTCDay()) / 7);
}

/** The screen where each answer is typed. */
const SCREEN_OF: Readonly<Record<string, number>> = {
  style: 1,
  sections: 1,
  followed: 1,
  company: 2,
  fiscalStart: 2,
  currency: 2,
  lastYear: 3,
  growth: 3,
  stretch: 3,
  statement: 3,
  members: 4,
  sharing: 4,
  tabs: 5,
};

/** The screen to go back to for a field such as `company` or `members.rep.2`; null when there is none. */
export function screenOf(field: string | null): number | null {
  const answer = field?.split(/[.[]/u)[0] ?? '';
  return SCREEN_OF[answer] ?? null;
}

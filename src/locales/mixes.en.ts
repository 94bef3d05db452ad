/** Saved choices of tabs. */
export const mixesEn = {
  mixNameMissing: 'A saved choice has a name. Give it one, such as “Field team”.',
  mixEmpty: 'A saved choice holds at least one tab. Tick a tab, then save.',
} as const;

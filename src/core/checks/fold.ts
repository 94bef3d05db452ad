/** Text as formulas compare it: without regard to case. */
export const fold = (text: string): string => text.toLowerCase();

/** The detail of targets, by rep, product, channel and month at once. */
export const crossingEn = {
  modeStopped:
    'The way targets are shared could not be changed ({detail}). What had been written was taken back: your plan is as it was.',
} as const;

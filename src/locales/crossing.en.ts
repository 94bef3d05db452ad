/** The detail of targets, by rep, product, channel and month at once. */
export const crossingEn = {
  modeStopped:
    'The way targets are shared could not be changed ({detail}). What had been written was taken back: your plan is as it was.',
  crossSimple:
    'The detail of targets is computed in crossed mode, and this plan is in simple mode. Switch it to crossed mode, then compute again.',
  crossBlocked: '{reason}',
  crossTooLarge:
    'The detail would take {rows} rows, more than {limit}. Untick an axis to make it shorter, or confirm that you want all these rows.',
  crossStopped:
    'The detail could not be written ({detail}). The lines and the totals were put back as they were. Run Refresh, then compute again.',
  crossNoTotal:
    'This metric has no total for the year. Fill in its global row in Fixed totals, then compute again.',
  crossNegative:
    'An amount below 0 cannot be shared by several axes at once. Replace it by 0 or more in Fixed totals, then compute again.',
  crossNotFlow:
    '“{metric}” is a rate or a level: it cannot be cut into parts. Choose a metric that adds up over time.',
  crossNotAdditive:
    '“{metric}” does not add up on the axis {axis}, as its row in KPIs says. Untick this axis, then compute again.',
  crossPeriods:
    'The totals typed by quarter or by month add up to {sum} instead of {required}. Correct them in Fixed totals, then compute again.',
  crossTotalFormula:
    'Row {row} of {tab} holds a formula of yours: it will not be written over. Correct it yourself, or type an amount in its place.',
  crossAxis:
    '{axis}: the totals add up to {sum} instead of {required}. Scale them, put the difference on nobody, or edit them in Fixed totals.',
  crossRepairImpossible:
    '{axis}: the totals cannot be put right that way. Unpin some of them in Fixed totals, or edit them.',
  crossUnknownMember:
    '{axis}: {names} has a total and is no longer in the list. Bring the name back, or empty its total.',
  crossPinElsewhere:
    '{count} lines to keep name someone or something that is not in this detail. Tick their axis, or unpin them.',
  crossPinsExceed:
    '{member}: {pins} lines are kept at {pinned} in all, above the total of {amount}. Unpin some, or raise the total.',
  crossNoCell:
    '{member}: {amount} to share, and no line free to take it. Unpin a line, or check the dates of the list.',
  crossNotConverged:
    '{member}: the total of {amount} cannot be had together with the others. Too many lines are kept, or were at 0 last year. Unpin some, then compute again.',
  crossNoHistory: 'No past sale to follow: the shares follow your totals alone.',
  crossNotShared: '{axis} has no total: its shares follow past sales, or are equal without any.',
  crossLeftOut: '{axis} is left out of the detail: Roll-up will show its targets under “{unassigned}”.',
  crossReseeded:
    '{axis}: past sales of {names} are all 0, although there is a total. The shares follow the other totals.',
  crossStep: 'Totals are not multiples of {step}: lines are rounded to the cent.',
  crossStretchLeft: 'The stretch could not be shared on these lines. It is left blank.',
  crossOverHigh: 'Reps are assigned {share}% above the target. Beyond 25%, few believe it.',
  crossAssignedRounded:
    'Rounding moves the assigned target of {count} reps by up to {amount} from what was typed. Choose a smaller step to follow it.',
  crossNamesMore: '{names} and {more} more',
} as const;

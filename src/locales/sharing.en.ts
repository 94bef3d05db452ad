/** Sharing the target: what is refused, what is warned of, what is noted. */
export const sharingEn = {
  shareStepUnknown:
    'Amounts are rounded to 0.01, 1, 10, 100 or 1,000, and not to {value}. Choose one of these.',
  shareNoWhole:
    '“{value}” has no total to share. Give it a row “Global” in Fixed totals, with the objective it follows.',
  shareNoTarget: '“{value}” has no target yet. Complete its objective: the total to share follows it.',
  shareRefused: '{detail}',
  shareNoAxis: 'Tick at least one axis: reps, products, channels or months.',
  shareIndicesZero: 'The twelve months are all at 0. Give at least one of them more.',
  shareChanged: 'Amounts changed in Fixed totals since this preview. Look at the preview again, then share.',

  refusedPins:
    '{axis}: {pinned} is held, for {total} to share. Lower the amounts held, or untick “Pin”: {names}.',
  refusedPinsIn:
    '{axis}: in {block}, {pinned} is held for a total of {total}. Lower the amounts held or change that total.',
  refusedNobody:
    '{axis}: {pinned} is held, of {total} to share, and nobody is left to take the rest. Untick a pin, let amounts that were typed be calculated again, or add a name.',
  refusedNobodyIn:
    '{axis}: in {block}, {pinned} is held of {total}, and no month is left to take the rest. Change that total, or an amount held.',
  refusedBlocks:
    '{axis}: the quarters and months imposed add to {pinned}, for a year of {total}. Change one of them.',
  refusedProfile:
    '{axis}: no full year of sales tells how months differ. Choose another way to spread the year.',
  refusedTwice: '{axis}: “{name}” has two rows of the year in Fixed totals. Keep one.',
  refusedPeriods:
    '{axis}: {name} has {required} on one side and {sum} on the other, adding up its quarters or months. Make them agree in Fixed totals.',
  wholeName: 'the whole',

  warnNegative: '{axis}: sales below 0 weigh nothing for {names}.',
  warnBlank: '{axis}: nothing to weigh {names} by, so no share. Hold an amount for them, or share equally.',
  warnAllZero: '{axis}: nothing to weigh anybody by, so equal shares.',
  warnInactive: '{axis}: {names} not there this year, so no share.',
  warnNewcomer: '{axis}: {names} arrived too late to have a history, and counts as the others on average.',
  warnRamp: '{axis}: {names} has a ramp without a start date, so it does not count. Give the date in Team.',
  warnPinBlank:
    '{axis}: {names} is pinned without an amount, and is left as it is. Type the amount, or untick.',
  warnUnlisted: '{axis}: {names} is in no list any more. The amount stays, and counts.',
  warnResidue: '{axis}: the total is no multiple of the step. {names} takes {amount} more.',
  warnStretch: '{axis}: what is held leaves a stretch under the target. Stretches stay as they are.',
  warnPeriods: '{axis}: quarters and months of {names} add to more than the year.',
  warnYears: '{axis}: a month is missing in {names}, which is left out of the average.',
  warnNoFigure: '{names}: no sales entered, so what is missing there is not counted.',

  catchUpNone: 'No month is over yet, or none is left: there is nothing to spread.',
  catchUpNoMonths: 'The year is not shared by month yet. Share it first.',
  catchUpNoProfile: 'No full year of sales tells how months differ. Choose another way to spread the year.',
  catchUpFinding: '{metric}: {amount} short of the target of past months.',
  catchUpAhead: '{metric}: {amount} beyond the target of past months.',
  catchUpDecision: 'Spread over the remaining months, beside their targets.',
} as const;

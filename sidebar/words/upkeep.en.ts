/** The health of a plan: checks, repair, upgrade, change of language, removal. */
export const upkeepEn = {
  viewChecks: 'Checks',
  checksIntro: 'What is missing, inconsistent or unreadable in your plan, and how to correct it.',
  checkPlan: 'Check the plan',
  checkedAt: 'Checked at {time}.',
  checksDone: 'Plan checked: {counts}.',
  errorsTitle: 'Errors',
  errorsCounted: 'error|errors',
  warningsTitle: 'Warnings',
  warningsCounted: 'warning|warnings',
  infosTitle: 'Notes',
  infosCounted: 'note|notes',
  nothingToFix: 'Nothing to correct.',
  allInOrder: 'All that PAC can check is in order.',
  onlyFirst:
    'The first {shown} findings out of {all} are shown, the most serious first. Correct them, then check again.',
  goToRow: 'Row {row}',
  goToCell: 'Cell {cell}',
  goToTab: 'Open the tab',
  openedAt: 'Tab “{name}” is open at {cell}.',
  moreFindings: '{n} more like this|{n} more like these',
  morePlaces: '{n} more place|{n} more places',

  backToPlan: 'Back to the plan',
  notYetWritten: 'Nothing is written yet.',
  changesToCome: '{n} change to come|{n} changes to come',
  keptTitle: 'Left as you made it',
  keptHint: 'PAC changes none of this. It is for you to decide.',

  repairTitle: 'Repair the plan',
  repairIntro:
    'Puts back the headers, lists, formats and formulas of PAC where they were broken. What you typed does not change.',
  seeRepair: 'See what would be repaired',
  nothingToRepair: 'All is in order: nothing to repair.',
  repair: 'Repair',
  repaired: 'Plan repaired: {n} change made.|Plan repaired: {n} changes made.',

  outdatedTitle: 'An update is ready',
  outdatedText: 'This plan was made by an older version of PAC.',
  seeUpgrade: 'See the update',
  upgradeTitle: 'Update the plan',
  upgradeIntro: 'Adds what the new version brings. What you typed does not change.',
  nothingToUpgrade: 'This plan is up to date already.',
  upgrade: 'Update',
  upgraded: 'Plan updated: {n} change made.|Plan updated: {n} changes made.',

  planToFrench: 'Turn the plan into French',
  planToEnglish: 'Turn the plan into English',
  languageIntro:
    'Headers, guidance and lists change language. A cell of yours changes only when it holds a choice of a list.',
  nothingToTranslate: 'Nothing to change: the plan is in this language already.',
  changeLanguage: 'Change the language',
  languageChanged: 'Language changed: {n} change made.|Language changed: {n} changes made.',

  removalTask: 'Remove this plan…',
  removalTitle: 'Remove the plan',
  freeTabs:
    '{n} tab holds nothing of yours. It will be removed.|{n} tabs hold nothing of yours. They will be removed.',
  whichOnes: 'Which ones?',
  typedTabs: 'These tabs hold what you typed. Tick those to remove all the same.',
  typedCells: '{n} cell typed|{n} cells typed',
  untickedStay:
    'A tab left unticked stays in the spreadsheet, as an ordinary tab. Where it read the tabs removed, it keeps the last result.',
  readsThePlan:
    'Sheet “{name}” reads this plan in {n} formula: if the tab it reads is removed, it will become a value.|Sheet “{name}” reads this plan in {n} formulas: those that read a removed tab will become values.',
  cellsLost: '{n} typed cell will be lost.|{n} typed cells will be lost.',
  planNameLabel: 'To confirm, write: {name}',
  writePlanName: 'Write the name of the plan, “{name}”, to remove tabs that hold what you typed.',
  removeTabs: 'Remove {n} tab|Remove {n} tabs',
  keptTabs: 'These stay in the spreadsheet, as ordinary tabs: {tabs}.',
} as const satisfies Record<string, string>;

/** The functions for people's own sheets, and the named columns of a plan. */
export const helpEn = {
  viewHelp: 'Help',
  helpTitle: 'Formulas for your sheets',
  helpIntro: 'These functions work in any cell of this spreadsheet. Your plan does not depend on them.',
  helpRange:
    'Give whole columns rather than one cell at a time: {formula} fills twelve cells with one formula.',
  helpOptional: 'optional',
  helpExample: 'Example',
  helpResult: 'Gives {value}. {unit}.',
  helpEveryOption: 'With every option',
  helpGoodToKnow: 'Good to know',
  helpBlank: 'An empty cell gives an empty cell, never 0.',
  helpErrors:
    'In a range, a cell that cannot be calculated starts with ⚠ and says what to correct. SUM and AVERAGE skip it.',
  helpDates:
    'No function reads today’s date. Give the date to calculate at, from a cell that holds a fixed date.',
  helpPrefix: 'If another add-on has a function of the same name, put PAC_ in front: {formula}.',
  helpExcel: 'In a file exported to Excel, these formulas become fixed values.',
  helpColumns: 'The columns of your plan',
  helpColumnsIntro:
    'Each column has a name for your own formulas. It still works when rows are sorted, added or moved.',
  helpColumnsExample: 'Actual of the name in A2, for the metric in B2',
  helpSecondPlan: 'In the second plan of a spreadsheet, names start with PAC2_.',
} as const satisfies Record<string, string>;

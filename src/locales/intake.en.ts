/** What keeps sales from being imported. */
export const intakeEn = {
  importEmpty: 'There is nothing to read in “{value}”. Paste lines, or choose another file.',
  importTooLong: '{count} lines is more than the {max} that can be imported at once. Split the file.',
  importSelectionSmall:
    'A single cell is selected. Select all the cells to import, headers included, then try again.',
  importDateMissing: 'Say which column holds the date of the sales.',
  importAmountMissing: 'Say which column holds the amount of the sales.',
  importVatUnreadable: 'The VAT rate is a percentage, such as 20. Received: “{value}”.',
  importMetricMissing: 'Choose what these lines measure among the metrics of the KPIs tab.',
  importNamesOpen: 'Say first who these names are: {names}.',
  importNothing: 'No line to add: every row was set aside or is in the actuals already.',
} as const;

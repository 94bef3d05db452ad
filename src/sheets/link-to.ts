/** A text that leads to a tab of the same workbook, and to a cell of it when one is given. */
export function linkTo(text: string, sheetId: number, cell = ''): GoogleAppsScript.Spreadsheet.RichTextValue {
  const range = cell === '' ? '' : `&range=${cell}`;
  return SpreadsheetApp.newRichTextValue().setText(text).setLinkUrl(`#gid=${sheetId}${range}`).build();
}

/** A text that leads nowhere. */
export function plainRichText(text: string): GoogleAppsScript.Spreadsheet.RichTextValue {
  return SpreadsheetApp.newRichTextValue().setText(text).build();
}

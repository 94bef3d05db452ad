import type { Snapshot, SheetSnapshot } from '../../workbench/runtime/book';
import type { Runtime } from '../../workbench/runtime/host';
import { openWorkbook, type WorkbookOptions } from './runtime';

/** A person's own tabs: one of them bears a name PAC would give. */
export const OWN_TABS = ['Feuille 1', 'SWOT'] as const;

/** A workbook a person already works in: values, formulas, formats, notes, a name of their own. */
export function ownWorkbook(options: WorkbookOptions = {}): Runtime {
  const runtime = openWorkbook(options);
  const { book, spreadsheet } = runtime;
  const other = spreadsheet.insertSheet('SWOT', 1);
  other.getRange('B2').setValue('Mes forces').setNote('À relire').setFontWeight('bold');
  const texts = {
    A1: 'Ventes',
    A2: '1 234,50',
    A3: '765,5',
    A4: '=SUM(A2:A3)',
    B4: '=IF(A4>1000;\'SWOT\'!B2;"")',
  };
  for (const [a1, text] of Object.entries(texts)) book.type('Feuille 1', a1, text);
  const first = spreadsheet.getSheetByName('Feuille 1');
  first?.getRange('A2:A4').setNumberFormat('#,##0.00');
  if (first) spreadsheet.setNamedRange('MES_VENTES', first.getRange('A2:A3'));
  return runtime;
}

/** What is a person's own in a picture of the workbook. */
export function ownOf(picture: Snapshot): { sheets: readonly SheetSnapshot[]; name: string | undefined } {
  const own: readonly string[] = OWN_TABS;
  return {
    sheets: picture.sheets.filter(({ name }) => own.includes(name)),
    name: picture.names['MES_VENTES'],
  };
}

import { findViews, type FoundView } from '../../sheets/marks';
import type { ToSerial } from '../../sheets/serial';
import { readView, type ViewSheet } from '../../sheets/write-view';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A tab of figures as it was written: nobody touched it. */
export interface Untouched extends ViewSheet {
  readonly found: FoundView;
}

/** A tab copied with its mark is nobody's but people's, and which of the two is the copy nobody can tell. */
const isCopied = ({ number }: FoundView, all: readonly FoundView[]): boolean =>
  all.filter((other) => other.number === number).length > 1;

/**
 * The tabs of figures that are as they were written.
 * @param isMeant which to look at: each is read whole.
 */
export function untouchedViews(
  views: readonly FoundView[],
  toSerial: ToSerial,
  isMeant: (found: FoundView) => boolean = () => true,
): readonly Untouched[] {
  const alone = views.filter((found) => isMeant(found) && !isCopied(found, views));
  return alone.flatMap((found) => {
    const { print, ...sheet } = readView(found.sheet, toSerial);
    return print === found.print ? [{ ...sheet, found }] : [];
  });
}

/** Every tab of figures of a plan that is as it was written. */
export const untouchedOf = (
  spreadsheet: Spreadsheet,
  planId: string,
  toSerial: ToSerial,
): readonly Untouched[] => untouchedViews(findViews(spreadsheet, planId), toSerial);

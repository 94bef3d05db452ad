import { element } from './dom';

/** The regions of the page, empty. */
export interface Layout {
  header: HTMLElement;
  /** Where the spreadsheet is drawn. */
  sheet: HTMLElement;
  /** Where the sidebar opens, at the right of the spreadsheet. */
  side: HTMLElement;
}

/** Lays the page out: a header over the spreadsheet, with room for a sidebar. */
export function layOut(): Layout {
  const header = element('header', { class: 'header' });
  const sheet = element('main', { class: 'sheet' });
  const side = element('div', { class: 'side' });
  document.body.append(header, element('div', { class: 'workspace' }, sheet, side));
  return { header, sheet, side };
}

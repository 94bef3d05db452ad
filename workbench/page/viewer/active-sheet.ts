import type { Model } from '../../runtime/engine';

const PREFIX = '#gid=';

/** Keeps the tab on screen in the page's address, as Sheets does: a reload comes back to it. */
export function followActiveSheet(model: Model): void {
  const { getters } = model;
  const wanted = decodeURIComponent(location.hash.slice(PREFIX.length));
  const current = getters.getActiveSheetId();
  if (wanted !== current && getters.getVisibleSheetIds().includes(wanted)) {
    model.dispatch('ACTIVATE_SHEET', { sheetIdFrom: current, sheetIdTo: wanted });
  }
  let shown = '';
  model.on('update', followActiveSheet, () => {
    if (shown === getters.getActiveSheetId()) return;
    shown = getters.getActiveSheetId();
    history.replaceState(null, '', PREFIX + encodeURIComponent(shown));
  });
}

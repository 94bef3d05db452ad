/** What the page's own keys do, beside those of the spreadsheet. */
export interface ShortcutActions {
  save: () => void;
  open: () => void;
}

/** Ctrl+S and Ctrl+O, which the browser would take for the page itself. */
export function listenToShortcuts(actions: ShortcutActions): void {
  const byKey: Record<string, () => void> = { s: actions.save, o: actions.open };
  const onKey = (event: KeyboardEvent): void => {
    const act = event.ctrlKey || event.metaKey ? byKey[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  window.addEventListener('keydown', onKey, { capture: true });
}

/** What a repair, an upgrade or a change of language does, said before it is done. */
export const upkeepEn = {
  mendTab: 'The tab is gone: it comes back, empty.',
  mendColumn: 'Missing columns come back: {where}.',
  mendFormula: 'Formulas come back in {where}.',
  mendHeader: 'Erased headers come back in {where}.',
  mendText: 'Erased texts come back in {where}.',
  mendId: 'Rows without an id get one in {where}.',
  mendMark: 'Headers say again which column they are, in {where}.',
  mendDropdown: 'Dropdowns and tick boxes come back in {where}.',
  mendFormat: 'Number formats come back in {where}.',
  mendName: 'Named ranges lead to their columns again: {where}.',
  mendColour: 'The colours of states come back.',
  keptTyped: 'Values typed over a formula stay in {where}. Empty the cell to have its formula back.',
  keptOwn: 'Formulas of your own stay in {where}.',
  keptHeader: 'Headers you reworded stay in {where}.',
  translated: 'Titles, headers, notes and choices are reworded.',
  renamedTab: 'The tab becomes “{where}”.',
  languageSame: 'The plan already speaks this language. Choose the other one.',
  languageStopped:
    'The change of language stopped before its end ({detail}). Run it again: it goes on where it stopped.',
  repairStopped: 'The repair stopped before its end ({detail}). Run it again: it goes on where it stopped.',
  listMissing: 'The list “{value}” is gone from the Lists tab. Bring it back from the version history.',
} as const;

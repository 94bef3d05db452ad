import { registries } from '../engine';
import { parseReference } from '../a1';

/** A link to cells of a tab: the engine itself only knows links to a whole tab. */
const CELLS = /^o-spreadsheet:\/\/([^#]+)#(.+)$/u;

type Spec = ReturnType<typeof registries.urlRegistry.get>;
type Environment = Parameters<Spec['open']>[1];

/** The engine's spelling of a link to cells: `o-spreadsheet://s12#C5`. */
export function cellUrl(sheetUrl: string, range: string): string {
  return `${sheetUrl}#${range}`;
}

/** Cuts a link to cells in two; null for any other link. */
export function readCellUrl(url: string): { readonly sheetUrl: string; readonly range: string } | null {
  const [, sheetId, range] = CELLS.exec(url) ?? [];
  return sheetId === undefined || range === undefined
    ? null
    : { sheetUrl: `o-spreadsheet://${sheetId}`, range };
}

/** Makes links to cells lead to them: the tab first, then the cells when they are still there. */
export function installCellUrls(): void {
  const sheets = registries.urlRegistry.get('sheet_URL');
  registries.urlRegistry.add('cells_URL', {
    ...sheets,
    sequence: -1,
    match: (url) => readCellUrl(url) !== null,
    urlRepresentation: (url, getters) => {
      const cells = readCellUrl(url);
      return cells ? `${sheets.urlRepresentation(cells.sheetUrl, getters)}!${cells.range}` : url;
    },
    open: (url, environment) => open(url, environment, sheets),
    getLinkProposals: () => [],
  });
}

function open(url: string, environment: Environment, sheets: Spec): void {
  const cells = readCellUrl(url);
  if (!cells) return;
  sheets.open(cells.sheetUrl, environment);
  select(cells.sheetUrl.slice('o-spreadsheet://'.length), cells.range, environment);
}

/** Nothing is selected in a tab that stays closed, hidden or deleted, nor where the tab lost the cells. */
function select(sheetId: string, range: string, { model }: Environment): void {
  const { getters, selection } = model;
  const reference = parseReference(range);
  if (!reference || getters.getActiveSheetId() !== sheetId) return;
  const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
  const { top = 0, left = 0 } = reference;
  if (top >= numberOfRows || left >= numberOfCols) return;
  const { bottom = top, right = left } = reference;
  selection.selectZone({ cell: { col: left, row: top }, zone: { top, left, bottom, right } });
}

import { links } from '../../../../workbench/runtime/engine';
import { newDocument } from '../new-document';

type Environment = Parameters<typeof links.openLink>[1];

/** A document with a tab to go to, and what a click on a link needs of the page. */
function opened() {
  const { book, spreadsheet } = newDocument();
  const target = spreadsheet.insertSheet('Cible');
  spreadsheet.getSheets()[0]?.activate();
  const notified: string[] = [];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- all a link asks of the page
  const environment = {
    model: book.model,
    notifyUser: ({ text }: { text: string }) => notified.push(text),
  } as unknown as Environment;
  const go = (range: string) => {
    book.flush();
    links.openLink(
      {
        url: `o-spreadsheet://s${target.getSheetId()}${range}`,
        label: '',
        isExternal: false,
        isUrlEditable: false,
      },
      environment,
    );
  };
  const place = () => {
    const { sheetId, col, row } = book.getters.getActivePosition();
    return [book.getters.getSheetName(sheetId), col, row];
  };
  return { target, go, place, notified };
}

test('a link to cells opens their tab, and selects them', () => {
  const { go, place } = opened();
  go('#C5:D6');
  expect(place()).toEqual(['Cible', 2, 4]);
});

test('cells that are gone leave the tab in front', () => {
  const { go, place } = opened();
  go('#C5');
  go('#C99999');
  expect(place()).toEqual(['Cible', 2, 4]);
});

test('a hidden tab stays closed, which is said', () => {
  const { target, go, place, notified } = opened();
  target.hideSheet();
  go('#C5');
  expect(place()).toEqual(['Feuille 1', 0, 0]);
  expect(notified).toHaveLength(1);
});

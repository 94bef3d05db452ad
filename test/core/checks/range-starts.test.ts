import { rangeStarts, sampleFormulas } from '../../../src/core/checks/range-starts';

describe('where formulas start to count', () => {
  test.each([
    ["=SUMIFS('Suivi d''Anne'!$C$5:$C;'Suivi d''Anne'!$A$5:$A;$A4)", 'suivi d’anne'.replace('’', "'"), 5],
    ['=COUNTIFS(Objectifs!$C$6:$C;"<>")', 'objectifs', 6],
    ['=COUNTIFS(Réalisé!$A$2:$A,"<"&1)', 'réalisé', 2],
    ['=1+COUNTIFS($H$7:$H;">"&$H7)', 'home', 7],
    ["=INDEX('Budget'!$AB$4:$AM;0;2)", 'budget', 4],
  ])('%s', (text, tab, row) => {
    expect([...rangeStarts([{ tab: 'Home', text }])]).toEqual([[tab, row]]);
  });

  test('is not told by closed ranges, nor by single cells', () => {
    expect(rangeStarts([{ tab: 'Home', text: "='Listes'!$C$3:$C$9+'Paramètres'!$B$12+$C4" }]).size).toBe(0);
  });

  test.each([
    [['=SUM($C$5:$C)', '=SUM($D$5:$D)', '=SUM($C$10:$C)'], 5],
    [['=SUM($C$10:$C)', '=SUM($D$4:$D)'], 4],
  ])('is what most formulas say: %j', (texts, row) => {
    expect(rangeStarts(texts.map((text) => ({ tab: 'Home', text }))).get('home')).toBe(row);
  });
});

test('two formulas of each column are looked at', () => {
  const grid = [
    ['', '=1'],
    ['=A', '=2'],
    ['=B', '=3'],
    ['=C', ''],
  ];
  expect(sampleFormulas('Home', grid).map(({ text }) => text)).toEqual(['=1', '=A', '=2', '=B']);
});

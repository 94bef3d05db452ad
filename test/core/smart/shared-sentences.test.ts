import { sharedText } from '../shared-data';
import type { Labelled } from './corpus';
import { score } from './score';

const TEXT = sharedText('smart/dev.jsonl');

interface Row {
  readonly lang: 'fr' | 'en';
  readonly text: string;
  readonly S: boolean | null;
  readonly M: boolean;
  readonly T: boolean;
}

function rowsOf(text: string): readonly Labelled[] {
  const lines = text.split('\n').filter((line) => line !== '');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the file's README gives this shape
  const rows = lines.map((line) => JSON.parse(line) as Row);
  return rows.map(({ lang, text: sentence, S, M, T }) => ({ language: lang, sentence, S, M, T }));
}

(TEXT === null ? describe.skip : describe)('sentences labelled by others', () => {
  test.each(['fr', 'en'] as const)('%s: the bars of the rubric', (language) => {
    const { S, M, T, allRight } = score(rowsOf(TEXT ?? '').filter((row) => row.language === language));
    expect(M).toBeGreaterThanOrEqual(0.98);
    expect(T).toBeGreaterThanOrEqual(0.97);
    expect(S).toBeGreaterThanOrEqual(0.92);
    expect(allRight).toBeGreaterThanOrEqual(0.88);
  });
});

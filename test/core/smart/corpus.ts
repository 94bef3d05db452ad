import { readdirSync, readFileSync } from 'node:fs';

/** A sentence and whether S, M and T are met; null where the rubric leaves the criterion unscored. */
export interface Labelled {
  readonly language: 'fr' | 'en';
  readonly sentence: string;
  readonly S: boolean | null;
  readonly M: boolean | null;
  readonly T: boolean | null;
}

const FOLDER = 'test/core/smart/corpus';

/** Our own sentences: one a line, `SMT sentence`, each label 0, 1 or `-`; `#` starts a comment. */
export function corpus(): readonly Labelled[] {
  return readdirSync(FOLDER).flatMap((file) => {
    const language = file.startsWith('fr') ? 'fr' : 'en';
    const lines = readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n');
    return lines.filter((line) => /^[01-]{3} /u.test(line)).map((line) => labelled(line, language));
  });
}

function labelled(line: string, language: 'fr' | 'en'): Labelled {
  const [S = null, M = null, T = null] = Array.from(line.slice(0, 3), (mark) =>
    mark === '-' ? null : mark === '1',
  );
  return { language, sentence: line.slice(4), S, M, T };
}

import type { Lexicon } from '../lexicon/lexicon';
import { everyPattern, pattern } from '../text/compiled';
import { OTHER_DATE } from './find-times';

const FIGURES = /(?<![a-z\d_.-])\d[\d.]*(?: (?:pct|cur|pts|xfold))?|date_\d{8}/gu;
/** A clause, or what parts two; a dot between digits parts nothing. */
const PIECES = /(?:[^,;:!?().]|\.(?=\d))+|[,;:!?().]/gu;
const YEAR_ALONE = /^ ?(?:en|in) \d{4} ?$/u;

/**
 * What a clause in the past tells, "we lost 12 customers in March; act", is neither the target nor the deadline: its
 * figures and months are taken out, its words stay.
 */
export function forgetPast(text: string, lexicon: Lexicon): string {
  const pieces = text.match(PIECES) ?? [];
  return pieces
    .map((piece, index) => {
      const opens = YEAR_ALONE.test(piece) && pieces[index + 1] === ',';
      return opens && isPast(pieces[index + 2] ?? '', lexicon)
        ? forget(piece, lexicon)
        : reread(piece, lexicon);
    })
    .join('');
}

function isPast(clause: string, { past }: Lexicon): boolean {
  return pattern(past).test(clause);
}

/** The clause as it stands, or without the figures of what it tells of the past, up to where it turns to what is to be done. */
function reread(clause: string, lexicon: Lexicon): string {
  const told = pattern(lexicon.past).exec(clause);
  if (told === null) return clause;
  const start = told.index + told[0].length;
  const turn = clause.slice(start).search(pattern(lexicon.pastTurn));
  const end = turn < 0 ? clause.length : start + turn;
  return forget(clause.slice(0, end), lexicon) + clause.slice(end);
}

function forget(clause: string, { time }: Lexicon): string {
  const months = everyPattern(String.raw`\b(?:${time.months.join('|')})\b(?! \d)`);
  return clause.replace(FIGURES, OTHER_DATE).replace(months, OTHER_DATE);
}

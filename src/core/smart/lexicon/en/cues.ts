import type { Cues } from '../lexicon';
import { either, oneOf } from '../patterns';

const FIGURE = String.raw`\d[\d.]*`;
const UNIT = '(?: ?(?:pct|pts|cur|[a-z-]+)){0,4}';

/** Turns of phrase of English objectives. */
export const cues = (): Cues => ({
  baseline: baseline(),
  means: means(),
  purpose: purpose(),
  become: String.raw`\b${oneOf(`be, become, becoming, being, remain, stay, look`)}\b(?! (?:able|after|for|into|through|in|on|at|up|out|live|open|ready|back|there|over|[a-z]+ed|(?!${PRAISE}\b)[a-z]+ing|[a-z\d ]{1,24}certified)\b)`,
  rank: String.raw`\b${oneOf(
    `number one, number 1, no\\.? ?1, leader, market leader, first choice, world[ -]class, better than, faster than`,
    `bigger than, the best(?!-), the leading, the most, the easiest, the biggest, the largest, the fastest, the finest`,
  )}\b`,
  none: none(),
  budget: `${either(
    '(?:with (?:an?|our|the)|on (?:an?|our)) (?:[a-z]+ ){0,2}',
    'within (?:an?|our) |for under |costing |not exceeding |budget(?: of|:)? ?',
  )}(?:budget|cost|investment|spend)?(?: of| under| below|:)?`,
  numbered: String.raw`\b${numbered()}[ -]?`,
  lasting: either(
    `${oneOf(
      `contracts?, trainings?, internships?, campaigns?, sessions?, seminars?, meetings?, workshops?, webinars?`,
      `courses?, trials?`,
    )}(?: of)?`,
    `${oneOf(`warranty, warranties, guarantees?, leases?, loans?, subscriptions?, commitments?`)}(?: of| for| lasting| over)?`,
  ),
});

/** Adjectives in -ing: being so is a wish of status, not an action. */
const PRAISE = oneOf(
  `leading, outstanding, inspiring, amazing, pioneering, caring, exciting, charming, daring, winning, thriving, growing`,
  `convincing, compelling, interesting, engaging, welcoming, surprising`,
);

/** From X to Y; against X today; (last quarter: X). */
function baseline(): string {
  const about = oneOf(`about, around, under, over, at least, below, above, less than, more than, just`);
  const cue = oneOf(
    `up from, down from, instead of, versus, vs\\.?, against, currently, today, now, baseline, baseline of`,
    `current level, starting from, compared to, compared with`,
  );
  return either(
    String.raw`\bfrom (?:${about} )?${FIGURE}[^,;]{0,60}?\b(?:to|down to|up to) (?:${about} )*${FIGURE}`,
    String.raw`\bfrom ${FIGURE} ?:? ?${FIGURE}`,
    String.raw`\b${cue} ?:? ?(?:${oneOf(`at, of, only, about, the, §`)} )*${FIGURE}`,
    `${FIGURE}${UNIT} (?:currently|today|now|at present)`,
    String.raw`\(§ ?:? ?${FIGURE}`,
    `§[^,;.]{0,12}: ?${FIGURE}`,
    String.raw`\(${FIGURE}[^)]*(?:current|today|now|last|§)[^)]*\)`,
    String.raw`\bbetween ${FIGURE}${UNIT} and ${FIGURE}`,
  );
}

function means(): string {
  const owner = '(?:an? |the |our )?(?:new |dedicated |weekly |monthly )?';
  return either(
    String.raw`\b${oneOf(`via, through, thanks to, using, leveraging, by means of, budget of, hiring, with help from, relying on`)}\b`,
    String.raw`\bby (?:[a-z]+ly )?[a-z]{3,}ing\b`,
    String.raw`with ${oneOf(`the help, the support, a team, a budget, \\d+ reps, \\d+ salespeople, \\d+ people`)}`,
    'with an? [a-z ]{0,12}budget',
    String.raw`\bwith ${owner}${oneOf(`crm, team, training, tool, campaign, program, ads`)}\b`,
  );
}

function purpose(): string {
  const verb = oneOf(
    `help, support, protect, fund, finance, secure, enable, free, offset, meet, prepare, sustain, drive, pay`,
    `justify, reduce our, improve our, increase our, strengthen, become, defend, build`,
  );
  return either(
    String.raw`\b${oneOf(
      `in order to, so that, so as to, so we, so they, because, as part of, aligned with, in line with, thereby`,
      `to contribute to, with a view to`,
    )}\b`,
    String.raw`\bto ${verb}\b(?=[^,]* )`,
    String.raw`\bwhich (?:will|would|lets|allows)\b`,
  );
}

function none(): string {
  const unit = `(?!pct|pts|cur|hour|day|month|${oneOf(
    `excuses?, compromises?, regrets?, limits?, fear, doubts?, nonsense, pressure, surprises?, drama, stress, mercy, time`,
    `brainers?, matter, idea, problems?, worries, reasons?, thanks, longer, more, way, pain, guts, fuss, shortcuts?, bull, ifs`,
    `hassle, delay, tolerance, budget, money, effort, one, later, less, fewer`,
  )}\\b)`;
  const verb = oneOf(
    `lose, have, record, miss, accept, drop, leave, get, receive, generate, suffer, allow, keep, lost, losing, see`,
    `tolerate`,
  );
  return either(
    String.raw`\bzero ${unit}[a-z]+`,
    String.raw`(?<![\d.])0 ${unit}[a-z]+`,
    String.raw`\b${verb} no ${unit}[a-z]+`,
    String.raw`(?:^|[:;,¤] ?)no ${unit}[a-z]+`,
    String.raw`\bnot (?:a single|one) ${unit}[a-z]+`,
    String.raw`(?:\bnot|n't|\bnever) (?:again )?(?:[a-z]+ )?(?:a|another|one) single [a-z]+`,
    String.raw`\bwithout (?:losing|missing) (?:a|any)(?: single)? [a-z]+`,
  );
}

function numbered(): string {
  return oneOf(
    `top, number, no\\.?, module, phase, step, version, level, chapter, lot, article, series, project, volume, zone`,
    `region, site, store, branch, iso, windows, office, industry, web, covid, pack, offer, plan, agenda, vision`,
    `edition, collection, range, catalogue, catalog, model, line, tier, segment, fortune, ftse, v, rank, priority`,
    `iphone, ipad, galaxy, pixel, playstation, golf, clio, ford, boeing, airbus, mark, mk, group, batch, wave, day, round, stage, section, room, class, route, unit`,
  );
}

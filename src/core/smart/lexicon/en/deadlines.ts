import type { TimePhrase } from '../lexicon';
import { either, oneOf } from '../patterns';
import type { CalendarWords } from './calendar-words';
import { EVENTS, STAGES } from './occasions';

const OWNER = '(?:the |our |its |their |my |this |next |an? )?';
/** Words of a name between a preposition and what it is the name of. */
const NAME = String.raw`(?:(?!(?:the|an?|each|every|all|any|same|next|working|business|trading|first|this|that|one|per|rest|single|given|long|short|medium|near|it|they|we)\b)[a-z'-]+ )`;
/** Whose leaving or coming is no date. */
const PEOPLE = oneOf(
  `customers?, clients?, leads?, prospects?, members?, buyers?, users?, guests?, visitors?, shoppers?, competitors?`,
  `patients?, competition, rivals?`,
);

/** Stages that each deal goes through, and people: before them is no date. */
const STAGE = oneOf(
  `sending, shipping, shipment, delivery, visit, visits, appointment, meeting, call, signature, signing, sale, purchase, order, payment`,
  `quote, quotes, installation, fitting, third, second, first, last, others, rest, next, end, fact, demo, offer, deal, invoice, work`,
);

/** Deadlines told by what happens then. */
export const deadlinePhrases = (words: CalendarWords): readonly TimePhrase[] => [
  { kind: 'point', pattern: comePhrase(words) },
  { kind: 'point', pattern: weekPhrase(words) },
  { kind: 'point', pattern: clausePhrase() },
  { kind: 'point', pattern: eventPhrase() },
  { kind: 'point', pattern: namedDayPhrase() },
  { kind: 'point', pattern: closePhrase(words) },
];

/** `come Monday`, `come the new tax year`. */
function comePhrase({ weekday, month, season, holiday, cycle, which }: CalendarWords): string {
  return String.raw`\bcome (?:the |next |new |${which} )*${either(holiday, weekday, month, season, cycle)}\b`;
}

/** `w/e 28 feb`, `week ending friday`, `week 48`. */
function weekPhrase({ weekday, day, month }: CalendarWords): string {
  const start = String.raw`(?:w/[ecb]|(?:week|wk|month|quarter|year) (?:ending|commencing|beginning|starting))`;
  return either(
    String.raw`\b${start} (?:the )?(?:${weekday}|date_\d{8}|${day}(?:st|nd|rd|th)?(?: (?:of )?${month})?|${month}(?: ${day})?)\b`,
    String.raw`\b(?:week|wk) \d{1,2}\b`,
    String.raw`\bweek (?:of|starting|from) (?:the )?(?:${day}(?:st|nd|rd|th)|${month} ${day})\b`,
  );
}

/** `before the clocks go back`, `by the time the tour starts`. */
function clausePhrase(): string {
  const verb = either(
    oneOf(
      `starts?, begins?, ends?, closes?, opens?, reopens?, expires?, finish, finishes, kicks? off, launches, shuts?, arrives?`,
      `lands?, retires?, lapses?, airs?, premieres?, melts?, thaws?, returns?, changes?, moves?, leaves?, sets? off, departs?, heads? (?:off|home|back), wraps? up, runs? out`,
      `breaks? up, sets? in, falls?, turns?, hits? the, rolls? (?:round|over|out), takes? (?:effect|office|over|place)`,
    ),
    '(?:goes|go) (?:live|back|forward|up|out|down|public|on sale|dark)',
    '(?:is|are) (?:out|over|up|through|done|in|closed|finished|due|back|gone|upon us)',
    'comes? (?:in|round|out|back|into force|to an end)|gets? (?:here|under way|underway)',
  );
  const subject = String.raw`(?:(?!${PEOPLE}\b)[a-z'-]+ ){1,5}?`;
  return either(
    String.raw`\b(?:before|until|till|when|once|as soon as) (?!(?:they|he|she|it|you|an?)\b)${subject}${verb}\b`,
    String.raw`\bby the time (?!(?:they|he|she|it|you|an?|${PEOPLE})\b)[a-z' -]+`,
  );
}

/** `ahead of the august shutdown`, `before the cold-and-flu season`. */
function eventPhrase(): string {
  const before = oneOf(`before, until, till, ahead of, in time for, prior to, in the run-up to`);
  const around = oneOf(
    `before, by, until, till, ahead of, in time for, prior to, during, over, through, for, in`,
  );
  const show = oneOf(
    `show, fair, expo, exhibition, festival, conference, congress, convention, summit, games, christmas market`,
  );
  const season = oneOf(`season, holidays?, vacations?, weekend, half-term, rush, shutdown`);
  return either(
    String.raw`(?<!\b(?:met|seen|collected|gathered|generated|scanned|contacted) )\bat ${OWNER}${NAME}{0,3}${show}\b(?! [a-z]*(?:room|house|ground))`,
    String.raw`\b${before} ${OWNER}(?:first |last |opening )?${NAME}{0,3}${oneOf(EVENTS, STAGES)}\b(?: (?:meeting|season|starts?|begins?))?`,
    String.raw`\b(?:${around} ${OWNER}|this )${NAME}{1,3}${season}\b`,
    String.raw`\bfor (?:the |our )${NAME}{0,3}(?:board meeting|agm|conference|congress|summit|committee|convention|budget)\b`,
    String.raw`\b(?:before|ahead of|in time for) (?:the |our |this )(?!${PEOPLE}|${STAGE})${NAME}{0,2}(?!${PEOPLE}|${STAGE})[a-z'-]+(?= ?(?:$|[,.;!?]))`,
    String.raw`\b(?:before|by|until) (?:payday|lunch|lunchtime|noon|midday|midnight|breakfast|dinner|bedtime)(?: today| tomorrow)?\b`,
    String.raw`\b${around} (?:the |our )${NAME}{1,3}${oneOf(`break, term, weeks?`)}\b`,
  );
}

/** `by Canada Day`, `before Burns Night`. */
function namedDayPhrase(): string {
  const before = oneOf(`by, before, until, till, for, ahead of, in time for, between now and, on`);
  return String.raw`\b${before} (?:the )?${NAME}{1,2}(?:day|eve|night)\b`;
}

/** `by COB Thursday`, `by close of play`, `first thing Monday`, `before the books close`. */
function closePhrase({ weekday, month }: CalendarWords): string {
  const moment = oneOf(
    `cob, cop, eod, eob, close of play, close of business, end of play, end of business, lunchtime, noon, midday, midnight`,
  );
  return either(
    String.raw`\b(?:by|before|until) ${moment}(?: on| of)?(?: (?:next |this )?${either(weekday, 'today|tomorrow')}(?: week)?)?\b`,
    String.raw`\b(?:by|before|until) (?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.?|p\.m\.?|o'clock)),? (?:on )?(?:next |this )?${either(weekday, 'today|tomorrow')}(?![a-z])`,
    String.raw`\b(?:first|last) thing (?:on |this |next |in the )?${either(weekday, 'tomorrow|morning|today')}\b`,
    String.raw`\b(?:month|year|quarter|week|half|season)[ -](?:end|close)\b|\beo(?:fy|hy|cy)\b(?: ?\d{2,4})?`,
    String.raw`\b(?:before|until|by) (?:the |our )?(?:accounts?|books?|ledgers?) (?:are closed|closes?|closing)\b`,
    String.raw`\b(?:\d+(?:\.\d+)?|an?) (?:days?|weeks?|fortnights?|months?|quarters?|years?)(?:'s?)? (?:from (?:now|today)|hence|time|down the (?:line|road))\b`,
    String.raw`\b${weekday} (?:week|fortnight|morning|afternoon|evening|night|lunchtime|noon)\b`,
    String.raw`\b(?:summer|winter|spring|autumn|${month})(?= (?:goal|target|objective|mission)s?\b)`,
    String.raw`\b\d+ (?:days?|weeks?|months?|quarters?)(?: left| to go| remaining)\b`,
    String.raw`\b(?:first|last|opening|closing) (?:day|week|weekend|morning|night) of (?:the )?[a-z]+`,
    String.raw`\b(?:end|finish|close|close out|start|begin|kick off|save) (?:the|this) (?:year|quarter|month|season|half)\b`,
    String.raw`\bthe (?:day|night|week|month) (?:before|after|of) (?:the |our )?[a-z]+`,
    String.raw`\bthis (?:morning|afternoon|evening)\b`,
    String.raw`\bthis (?:is|will be|must be|has to be|should be) (?:the|our|my) (?:year|quarter|month|week|season)\b`,
  );
}

import { alternation, either, oneOf } from '../patterns';
import { wordList } from '../word-list';
import { EVERYDAY_ADJECTIVES, EVERYDAY_ADVERBS, MIND, MOMENTS, SET_PHRASES, TURNS } from './everyday';

/** Nouns of qualities, stances and images: they say nothing that could be done or counted. */
export const abstractNouns = (): ReadonlySet<string> =>
  wordList(
    MIND,
    MOMENTS,
    TURNS,
    `stream bond tie ties link proximity initiative proof meaning sense attention authority charisma chemistry courage curiosity`,
    `courtesy determination drive dynamism enthusiasm equity ethic ethics etiquette expression feeling force fulfilment`,
    `fulfillment grit grip habit harmony honor honour humility humor humour impression ingenuity inspiration`,
    `intelligence interest intuition joy judgment judgement knack legacy maturity memory momentum mood optimism origin`,
    `patience power precision presence prestige proactivity purpose reason relevance rigor rigour role sincerity spirit`,
    `spontaneity stamina standard standing status strength style talent tenacity thought tolerance tone unity vigilance`,
    `vitality warmth weakness will wisdom worth zeal care footprint ecosystem landscape universe terrain position rank`,
    `reference champion pioneer ally hero star multitasking problem-solving self-confidence self-esteem path road`,
    `track foundation pillar cornerstone basis lever avenue direction turn challenge obstacle hurdle barrier bottleneck`,
    `silo conflict tension pressure burnout workload schedule agenda to-do task duty subject topic question idea`,
    `word mouth bottom sky limit limits heart mind soul voice word side surprise magic wonder`,
    `excitement emotion passion spark energy buzz noise hype trend change shift evolution revolution breakthrough`,
    `advance progression consequence effect outcome upside downside risk crisis mistake fault failure circle`,
    `dimension aspect angle sphere front battle victory glory light shadow speech language look feel identity`,
    `friendship belonging alignment articulation adaptation adaptability assertiveness affirmation esteem ethos`,
    `moral prioritization prioritisation decision-making concentration depth width scale scope breadth magnitude`,
    `conquest essential necessity maximum ideal tomorrow past department function unit division hierarchy ladder`,
    `self ego room space corner stage spotlight game ground pole edge mark dot bar needle roof wheel ball`,
    `quo initiative-taking recognition appreciation gratitude acknowledgement acknowledgment fairness diversity`,
    `inclusion equality parity belonging accountability transition professionalization value proposition`,
  );

/** Adjectives, participles and adverbs that praise or enlarge without telling apart. */
export const evaluative = (): ReadonlySet<string> =>
  wordList(
    EVERYDAY_ADJECTIVES,
    EVERYDAY_ADVERBS,
    `digital environmental societal ecological social smoother tighter deeper richer broader wider leaner sharper warmer tougher brighter clearer kinder bolder`,
    `firmer neater quieter calmer greater agile authentic advanced awesome brilliant caring cohesive collaborative`,
    `collective compelling complete complex comprehensive concrete constructive convincing crucial cutting decisive`,
    `deep distinctive diverse efficient elegant enlightened ethical exceptional exemplary extraordinary fair fantastic`,
    `flexible fluid forward fresh fruitful fulfilled full fundamental genuine growing performing high-performing`,
    `higher-performing high-quality close-knit younger holistic honest human iconic immediate impressive inclusive incredible inspiring`,
    `inspirational instant integrated intelligent intense inviting lasting lean legendary legitimate lively`,
    `long-lasting long-term short-term lucrative magical massive maximal mutual natural necessary next-level optimized`,
    `optimised organised outstanding passionate permanent persuasive pleasant polished positive precise premier`,
    `prestigious productive promising prosperous quality reasonable reassuring resilient rigorous robust safe savvy`,
    `seamless serious shared sincere skilful smooth sophisticated spectacular stellar stimulating stunning sufficient`,
    `superb superior supportive tangible thriving timely top-notch transparent tremendous ultimate united unmatched`,
    `unparalleled upbeat versatile vibrant vital vivid worthwhile back together apart away ahead further improved`,
    `enhanced strengthened increased reinforced simplified consolidated personalized personalised tailored individual`,
    `common cross-functional deepened assertive punctual humble curious approachable knowledgeable willing committed`,
    `invested satisfied delighted well-known known unrivaled unrivalled irresistible first-class world-class`,
    `customer-centric client-centric data-driven results-driven future-proof state-of-the-art forward-thinking`,
    `forward-looking game-changing disruptive groundbreaking emotional rational quicker slower softer louder tall`,
  );

/** What `commercial` says nothing more of. */
const BUSINESS = oneOf(
  `performance, results?, success, excellence, activity, effectiveness, targets?, goals?, objectives?, efforts?, impact, momentum`,
);

/** Set phrases whose nouns name nothing. */
export const idioms = (): string =>
  either(
    alternation(
      SET_PHRASES,
      `team members?, staff members?, crew members?, on board, in check, hearts and minds, up a gear, by heart, in mind, on track, in place, word of mouth, top of mind`,
      `best of breed, down the line, across the board, at the heart of, hand in hand, in-house, to the next level`,
      `next level, on the map, going forward, step by step, day to day, day-to-day, out of the box, on the ground`,
      `at all levels, at every level, to the fullest, in the long run, on a daily basis, go-to, must-have, one-stop shop`,
      `added value, first choice, second to none, above and beyond, the extra mile, extra mile, ahead of the curve`,
    ),
    String.raw`commercial(?= ${BUSINESS}\b)`,
  );

/** Endings of nouns of quality and of adjectives that praise, but for the words that name something. */
export const abstractEnding = (): string =>
  `^(?!${PREFIX}(?:${CONCRETE})$)[a-z-]*(?:ness|ship|ism|tude|hood|(?<!^.{0,3})(?:ility|ance|ence)|ful|less|ous|(?<!^.{0,2}|suppl|carr|cour|cash|front|sold|cop|hotel|chandel)ier|(?<!^.?)(?:able|ible))$`;

const PREFIX =
  '(?:(?:tele|auto|micro|bio|multi|co|re|pre|cyber|video|agro|geo|photo|radio|hydro|eco|electro|super|inter|sous|non|e)-?)?';

const CONCRETE = [
  'partnership|internship|dealership|membership|sponsorship|apprenticeship|scholarship|ship|business|wellness|fitness',
  'witness|harness|insurance|maintenance|finance|ambulance|appliance|conference|science|residence|audience|fence',
  'neighborhood|neighbourhood|wireless|stainless|religious|table|cable|vegetable|renewable|wearable|portable|tourism',
  'facility|utility|mobility|disability|organism|mechanism|allowance|attendance|absence|occurrence|receivable|payable',
  'deliverable|consumable|collectible|indigenous|cashless|contactless|paperless|bus|appearance|clearance|freelance',
  'advance|balance|governance|reference|sequence|licence|essence|intelligence|influence|preference|surveillance|silence',
  'haulier|farrier|sommelier|glazier|clothier|furrier|collier|barrier|terrier|brazier|frontier|metier|atelier|skier|pannier|croupier|glacier|soldier',
  'championship|ownership|township|flagship|airbus|previous|spoonful|handful|glance|dance|france|provence|chance|lance',
].join('|');

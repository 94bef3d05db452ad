import { alternation } from '../patterns';
import type { WordTest } from '../lexicon';
import { wordList } from '../word-list';
import { formsOf } from './conjugation';
import { EVERYDAY, IRREGULAR, MOVES, RENEWS } from './more-verbs';

const REGULAR = `reimburse repay rent retire persuade speak charge beat bake stimulate energize revitalize reassure repeat exhibit sponsor host stock stage pilot trial renew reopen rename rebuild
  recapture regain rekindle rethink reuse refill forge waste chase hunt court bet commit invest upskill reskill network brainstorm excel thrive strive succeed fail hesitate answer apply arrange assign assist assure anticipate abandon admit advance advertise advise afford analyze announce
  book borrow bundle calculate carry catch celebrate challenge circulate claim collaborate commit compare compete compile
  complain comply concentrate configure congratulate consult consume cook cooperate correct cultivate customize deepen delegate
  delight differentiate distribute document donate dominate earmark elevate eliminate employ encounter engineer enlist enrich
  enroll evaluate examine exercise expect experiment express favor feature feed fix forecast form formulate free fund
  gather grasp greet guide hand harmonize harness highlight honor illustrate impress inspect integrate intensify invent invoice
  issue lend listen locate love maximize mentor merge mitigate model modify motivate navigate notify obtain outsource
  overcome own participate pay permit possess practice predict prioritize prove purchase pursue
  quit recommend recycle redefine refer reform regain register reinvent reject relaunch release relocate remember remind
  remove repair reposition request rescue research reserve respect restore restructure retrain reward
  satisfy secure separate settle shift showcase skip source specialize sponsor spread store suggest supply sustain
  switch synchronize teach tell think tighten tolerate trade transfer translate travel trigger trust uncover unify unlock utilize
  validate value verify volunteer walk watch welcome witness accelerate accompany achieve acquire add adapt address adopt align appoint approach ask assess attain attend
  attract automate avoid balance beat become begin boost bring broaden build buy call capture center change check choose clean
  close coach collect combine communicate complete conclude conduct connect consolidate construct contact contribute
  control convert convince cover create cross cut decrease define deliver demonstrate deploy design develop digitize diminish
  discover diversify do double drive drop earn educate eliminate email embed empower enable encourage engage enhance enlarge
  ensure enter equip establish exceed execute expand explore extend facilitate fill finalize find finish focus follow
  foster gain generate get give go grow guarantee handle have help hire hit hold host identify implement improve include
  increase influence inform innovate inspire install integrate interview introduce invest invite join keep land launch lead learn
  leverage limit list lose lower maintain make manage maximize measure meet migrate minimize mobilize modernize monitor motivate move
  negotiate nurture offer onboard open operate optimize organize outperform penetrate perform persuade pick pitch place plan
  position post prepare present prevent process produce promote prospect provide publish push put qualify raise ramp reach
  read receive recognize recover recruit redesign reduce refine refresh reinforce renew reorganize replace reply
  report represent resolve respond retain reverse review revise rise roll run satisfy save scale schedule score secure see
  select sell send serve set share ship shorten shrink sign simplify solve speed stabilize standardize start stay stop
  streamline strengthen structure submit succeed support surpass sustain take target teach test track train transform treat try
  turn understand update upgrade upsell use visit want win work write aim strive seek look continue allow become respond fall cause leave shave trim slash spend wait`;

/** Verbs that are goods and papers too: nouns unless something calls for a verb. */
const TANGIBLE = `book lease rent trial host pilot exhibit fund guide hire post print repair ship stage stock store test track train
  document network fit cook house file drill`;

export const tangible = (): ReadonlySet<string> => wordList(TANGIBLE);

/** What tells verbs, nouns and adverbs apart. */
export const forms = () => ({
  adverbs:
    '(?<!fami|supp|assemb|ita|ju|rep|ear|month|week|dai|year|quarter)ly$|^(?:smarter|closer|cleaner|safer|easier|wiser|nicer|simpler)$',
  nounEnding: '[a-z]{3,}s$',
  subject:
    '^(?:it|which|who|that|he|she|everyone|everybody|nobody|everything|nothing|one|there|this|never|always|really)$',
  trade: '(?:er|or|ist|ery)$',
  verbPlace:
    "^(?:|to|and|or|will|we|i|they|you|should|must|can|could|would|not|don|never|let|let's|help|please|always|who|that|it|he|she|just|now|then)$",
  nounMarker: '^(?:the|a|an|our|my|their|your|this|new|\\d+|[§¤])$',
  verbEnding: '(?:ize|ise|ify|izing|ising|ifying)$',
  verbMarker: '^(?:|to|and|will|we|i|by|should|must|would)$',
});

/** Verbs of objectives, as dictionaries have them. */
export const infinitives = (): ReadonlySet<string> => wordList(REGULAR);

/** Verbs of objectives in their usual forms. */
export const verbs = (): WordTest =>
  formsOf(wordList(REGULAR, british(), EVERYDAY, MOVES, RENEWS, IRREGULAR, 'made sold includes'));

/** `launches` after "the product": the forms in s, which plurals share. */
export const present = verbs;

const DEEDS = `teach educate open sign recruit hire deploy migrate install translate renegotiate certify sell deliver launch relaunch
  buy renovate relocate commercialize invite enroll join meet train contact call visit interview ship list answer write win reactivate canvass equip refurbish stock exhibit sponsor send hand distribute test clear offload liquidate post publish`;

/** Verbs of what is plainly done or not: open, sign, publish. */
export const deeds = (): WordTest => formsOf(wordList(DEEDS));

/** `optimise` beside `optimize`. */
function british(): string {
  const american = REGULAR.split(/\s+/u).filter((verb) => verb.endsWith('ize'));
  const spelt = american.map((verb) => verb.replace(/ize$/u, 'ise')).join(' ');
  return spelt;
}

/** Verbs that move a level rather than do a countable thing. */
export const levelVerbs = (): string =>
  alternation(
    `reach, reaching, raise, raising, grow, growing, increase, increasing, reduce, reducing, cut, cutting, lower, lift`,
    `bring, exceed, exceeding, maintain, get to, go from, move, decrease, boost, improve, improving, scale, expand`,
  );

/** Verbs whose delay is the measure. */
export const serviceVerbs = (): string =>
  alternation(
    `chase, chased, respond, responding, response, responses, reply, replying, replies, answer, answering, answers, answered, deliver`,
    `delivered, delivering, delivery, ship, shipped, shipping, resolve, resolved, resolving, resolution, process, processed`,
    `return, returned, refund, refunded, reimburse, reimbursed, handle, handled, call back, called back, follow up, following up, followed up, contact`,
    `contacted, paid, pay, approve, approved, send, sent, acknowledge, turn around, onboarded, quoted, invoiced`,
    `onboard, onboarding, set up, install, installed, activate, activated, dispatch, dispatched, solve, solved, complete, completed`,
  );

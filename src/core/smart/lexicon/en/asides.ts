import type { Aside } from '../lexicon';
import { either, oneOf } from '../patterns';

const MORE = '(?: (?:extra|more|additional|new|other|dedicated|part-time|full-time))?';
const HANDS = oneOf(
  `reps?, people, staff, hires?, recruits?, salespeople, sellers?, agents?, interns?, apprentices?, vans?, trucks?, temps?`,
  `headcount, colleagues?, assistants?, telesellers?, closers?, sdrs?, bdrs?, aes?, engineers?, merchandisers?`,
);
const PACK = oneOf(
  `packs?, lots?, box, boxes, cartons?, cases?, crates?, bags?, bundles?, sets?, sachets?, trays?, tubs?, bottles?, multipacks?, families, family, stays?, cruises?, tours?, breaks?, trips?`,
);

/** Figures of English sentences that measure nothing. */
export const asides = (): readonly Aside[] => [
  {
    before: String.raw`\b(?:thanks to|using|via|by (?:hiring|adding|recruiting|training)|with (?:the help of|help from))(?: an?| the| our| just| only)?${MORE}`,
  },
  {
    before: String.raw`\bwith(?: an?| the| our| just| only)?${MORE}`,
    after: either(` cur`, `${MORE} ${HANDS}`, ' (?:extra|more|additional) ') + String.raw`\b`,
  },
  { before: String.raw`^with(?: an?| the| our| just| only)?${MORE}` },
  {
    before: String.raw`\b(?:we|i|they)(?:'ve| have)(?: got| only| just)*`,
    after: String.raw` (?:cur|${HANDS})\b[^,;.]*? (?:to|for)\b`,
  },
  {
    after: String.raw` pct(?:-| )?(?:off|discounts?|rebates?|cashback|commission|coupons?|vouchers?)\b`,
    before: String.raw`(?:${oneOf(`offer, offering, give, giving, grant, propose, launch, provide, with, send, advertise, run, promote, announce, introduce`)} [^,;]*)`,
  },
  { before: '^', after: String.raw` pct off (?:for|to|all|every|your|the first)\b` },
  {
    before: String.raw`\b${oneOf(`offer, offering, give, giving, grant, propose, launch, provide, announce, introduce`)} [^,;]*(?:discounts?|rebates?|vouchers?|cashback|coupons?) of`,
  },
  {
    before: String.raw`\b(?:under|over)-|\b(?:aged|ages?|the|to|for|among|with|by) (?:under|over|above|below|between)?`,
    after: String.raw`(?:s\b|-?year-?olds?| years old| and over)`,
  },
  { before: String.raw`\baged (?:over|under|between|from)?` },
  {
    before: String.raw`\b[a-z]{3,}s (?:of |with |weighing )?(?:over|under|above|below|more than|less than|up to)`,
    after: ' (?:tons?|tonnes?|kg|employees|seats|people|staff|years|sq|beds?|rooms?)\\b',
  },
  { after: ' (?:equal |monthly )*(?:instal?lments|payments)\\b', before: String.raw`\bin` },
  { before: String.raw`\b(?:our|these|those|\d)`, after: ' cur [a-z]{4,}' },
  { after: " ?(?:am|pm|a\\.m\\.|p\\.m\\.|o'clock)(?![a-z])" },
  {
    after:
      '-points? (?!increase|rise|gain|drop|fall|lift|uplift|cut|improvement|jump|swing|reduction|lead)[a-z]',
  },
  { after: ' (?:days?|weeks?|months?|years?) (?:old|overdue|late)\\b' },
  {
    before: String.raw`\b(?:the|our|my|of) (?!(?:last|first|next|other|remaining|extra|additional|best|only|same|full|over|under|least|most|some|about|around|top|more|less|nearly|almost|latest|biggest|largest)\b)[a-z-]{4,}`,
    after: ' (?!pct|pts|cur|xfold|times|days|weeks|months|years|hours|minutes)[a-z]{3,}',
  },
  { before: String.raw`\b${PACK} (?:of|for)` },
  { after: String.raw`(?: |-)(?:for|4) (?:the price of )?\d` },
];

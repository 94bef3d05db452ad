import { either, oneOf } from '../patterns';

const BOUND = String.raw`[^,;:.!?()]`;
/** Where a clause goes on to what is to be done. */
const TURN = String.raw`(?= (?:and|but|so|now|yet|let's|we (?:must|need|will|should|want))\b)`;

/** Clauses of English that tell the past. */
export const past = (): string => {
  const done = oneOf(
    `lost, fallen, dropped, slipped, declined, shrunk, slumped, walked, left, gone, cancelled, canceled, quit, churned, missed`,
    `defected, sunk, dipped, risen, grown, sold, signed, won, seen, closed, stagnated, flatlined, plateaued, deserted`,
  );
  const changed = oneOf(
    `fell, slumped, plunged, shrank, sank, slid, tumbled, plummeted, went, rose, grew, dropped, slipped, declined, dipped`,
    `climbed, jumped`,
  );
  return either(
    String.raw`${BOUND}*(?<!\b(?:will|should|must|to|would|could|shall|may|might|not|can|'ll) )\b(?:have|has|had|we've|they've|i've) (?:already |only |just |now |all )*${done}\b${BOUND}*?(?:${TURN}|(?=[,;:.!?()]|$))`,
    String.raw`(?:\bin 20\d\d, )?${BOUND}*\b${changed} (?:by |to |from |down |up )?(?:\d|in \d|last|§|short)${BOUND}*?(?:${TURN}|(?=[,;:.!?()]|$))`,
    String.raw`(?:\bin 20\d\d, )?${BOUND}*\b(?:we|they|i) (?:only |just )?(?:lost|missed|sold|made|signed|won|closed|had|did|were) ${BOUND}*?(?:${TURN}|(?=[,;:.!?()]|$))`,
    String.raw`${BOUND}*\b(?:got|slipped|walked|went|ran) (?:away|out|elsewhere|off)\b`,
    String.raw`${BOUND}*\b(?:left|quit|dumped|deserted|abandoned) us\b`,
    String.raw`^lost \d${BOUND}*?(?:${TURN}|(?=[,;:.!?()]|$))`,
    String.raw`\b20\d\d (?:was|were|has been|proved)\b${BOUND}*?(?:${TURN}|(?=[,;:.!?()]|$))`,
    String.raw`\bafter (?:an? |the |our |losing |dropping |falling )(?:[a-z]+ )*\d${BOUND}*?(?:drop|fall|decline|slump|loss|dip|slide|clients?|customers?|accounts?)?\b${BOUND}*(?=,)`,
    String.raw`\b(?:established|founded|created|born|started|launched) (?:back )?in \d{4}\b`,
  );
};

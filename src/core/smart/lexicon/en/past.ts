import { either, oneOf } from '../patterns';

/** What tells the past in a clause of English. */
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
    String.raw`(?<!\b(?:will|should|must|to|would|could|shall|may|might|not|can|'ll) )\b(?:have|has|had|we've|they've|i've) (?:already |only |just |now |all )*${done}\b`,
    String.raw`\b${changed} (?:(?:by |to |from |down |up )?\d|in \d|last|§|short)`,
    String.raw`\b(?:we|they|i) (?:only |just )?(?:lost|missed|sold|made|signed|won|closed|had|did|were) `,
    String.raw`\b(?:got|slipped|walked|went|ran) (?:away|out|elsewhere|off)\b`,
    String.raw`\b(?:left|quit|dumped|deserted|abandoned) us\b`,
    String.raw`^ ?lost \d`,
    String.raw`\b20\d\d (?:was|were|has been|proved)\b`,
    String.raw`\bafter (?:an? |the |our |losing |dropping |falling )(?:[a-z]+ ){0,3}\d`,
    String.raw`\b(?:established|founded|created|born|started|launched) (?:back )?in \d{4}\b`,
  );
};

/** Where such a clause goes on to what is to be done. */
export const pastTurn = (): string =>
  String.raw` (?:and|but|so|now|yet|let's|we (?:must|need|will|should|want))\b`;

import type { Cues } from '../lexicon';

const NUM = '\\d[\\d.]*';
const UNIT = '(?: ?(?:pct|pts|cur|[a-z-]+)){0,4}';

/** Turns of phrase of English objectives. */
export const cues = (): Cues => ({
  baseline: `\\bfrom (?:about |around |under |over |just )?${NUM}[^,;]{0,60}?\\b(?:to|down to|up to) (?:about |around |under |over |at least |below |above |less than |more than )*${NUM}|\\b(?:from ${NUM}|up from|down from|instead of|versus|vs\\.?|against|currently|today|now|baseline|baseline of|current level|starting from|compared (?:to|with)) ?:? ?(?:at |of |only |about |the |§ )*${NUM}|${NUM}${UNIT} (?:currently|today|now|at present)|\\(§ ?:? ?${NUM}|§[^,;.]{0,12}: ?${NUM}|\\(${NUM}[^)]*(?:current|today|now|last|§)[^)]*\\)|\\bbetween ${NUM}${UNIT} and ${NUM}`,
  means: `\\bvia\\b|\\bthrough\\b|\\bthanks to\\b|\\bby (?:[a-z]+ly )?[a-z]{3,}ing\\b|\\busing\\b|\\bleveraging\\b|with (?:the help|the support|a team|an? [a-z ]{0,12}budget|a budget|\\d+ (?:reps|salespeople|people))|\\bby means of\\b|\\bbudget of\\b|\\bhiring\\b|with help from|relying on|\\bwith (?:a |an |the |our )?(?:new |dedicated |weekly |monthly )?(?:crm|team|training|tool|campaign|program|ads)\\b`,
  purpose: `\\bin order to\\b|\\bso (?:that|as to|we|they)\\b|\\bto (?:help|support|protect|fund|finance|secure|enable|free|offset|meet|prepare|sustain|drive|pay|justify|reduce our|improve our|increase our|strengthen|become|defend|build)\\b(?=[^,]* )|\\bbecause\\b|\\bas part of\\b|\\baligned with\\b|\\bin line with\\b|\\bwhich (?:will|would|lets|allows)\\b|\\bthereby\\b|\\bto contribute to\\b|\\bwith a view to\\b|\\bso we can\\b`,
  become: `\\b(?:be|become|becoming|being|remain|stay|look)\\b(?! (?:able|in|on|at|[a-z]+ed)\\b)`,
  rank: `\\b(?:number one|no\\.? ?1|leader|market leader|the (?:best|leading|most|easiest|biggest|largest|fastest|finest)|first choice|world[ -]class|number 1|(?:better|faster|bigger) than)\\b`,
  none: `\\bzero (?!pct|pts|cur|hour|day|month)[a-z]+|\\b(?:lose|have|record|miss|accept|drop|leave|get|receive|generate|suffer|allow|keep|lost|losing|see|tolerate) no [a-z]+|^no [a-z]+|(?<![\\d.])0 (?!pct|pts|cur|hour|day|month)[a-z]+|\\bwithout (?:losing|missing) (?:a|any)(?: single)? [a-z]+`,
  budget: `(?:with (?:an?|our|the) (?:[a-z]+ ){0,2}|on (?:an?|our) (?:[a-z]+ ){0,2}|within (?:an?|our) |for under |costing |not exceeding |budget(?: of|:)? ?)(?:budget|cost|investment|spend)?(?: of| under| below|:)?`,
  numbered: `(?:\\btop|\\bnumber|\\bno\\.?|\\bmodule|\\bphase|\\bstep|\\bversion|\\blevel|\\bchapter|\\blot|\\barticle|\\bseries|\\bproject|\\bvolume|\\bzone|\\bregion|\\bsite|\\bstore|\\bbranch|\\biso|\\bwindows|\\boffice|\\bindustry|\\bweb|\\bcovid|\\bpack|\\boffer|\\bplan|\\bagenda|\\bvision|\\bedition|\\bcollection|\\brange|\\bcatalogue|\\bcatalog|\\bmodel|\\bline|\\btier|\\bsegment|\\bfortune|\\bftse|\\bv|\\brank|\\bpriority|\\bgroup|\\bbatch|\\bwave|\\bday|\\bround|\\bstage|\\bsection|\\broom|\\bclass|\\broute|\\bunit)[ -]?`,
  lasting: `(?:(?:contracts?|trainings?|internships?|campaigns?|sessions?|seminars?|meetings?|workshops?|webinars?|courses?|trials?)(?: of)?|(?:warrant(?:y|ies)|guarantees?|leases?|loans?|subscriptions?|commitments?)(?: of| for| lasting| over)?)`,
});

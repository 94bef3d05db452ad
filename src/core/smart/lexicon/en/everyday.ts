/** Adjectives of everyday speech: they say how, not what. */
export const EVERYDAY_ADJECTIVES = `free hungry hungrier hooked former erstwhile steady sudden sick dead drunk visible healthy healthier earliest latest nearest bright fine glad sad mad lucky luckier busy sorry
  afraid crazy weird strange funny terrible horrible awful decent proper pretty usual rare odd tiny brief entire whole full
  empty pure mere sheer absolute plain sturdy sturdier sound buoyant booming brisk sluggish flat poor worse worst bad
  disappointing encouraging gloomy rosy severe steep dramatic drastic radical modest slight marginal exact certain likely
  possible impossible keen eager aware alive alone finest nicest cool sky-high record-breaking record all-time unhappy happiest
  strongest brightest unmissable unstoppable unbeatable unforgettable fearless relentless tireless hardest smartest boldest
  lean leaner light lighter heavy heavier cheaper dearer wise fit fitter hot hotter warm cold true truer loose tight tightest
  better-than-ever half-hearted wholehearted single-minded far-reaching wide-ranging long-lasting one-off short-lived
  normal abnormal ordinary mediocre middling so-so lacklustre lackluster dismal woeful stubborn ripe rife doable
  feasible achievable workable manageable realistic unrealistic viable worthwhile urgent pressing overdue late coming following upcoming ensuing`;

/** Adverbs and little words that no ending tells. */
export const EVERYDAY_ADVERBS = `pronto foremost straightaway already never ever maybe perhaps rather quite enough almost even yet still else away forward behind
  beyond farther aside round apart anyway instead somehow somewhat altogether afterwards meanwhile nowadays yesterday
  henceforth hereafter thereby therefore thus hence though although unless whether otherwise likewise indeed alas okay ok yes
  yep yeah hey wow hello wherever whenever whatever however straight right away twice thrice`;

/** Moments of a day and of a story. */
export const MOMENTS = `morning evening afternoon noon midday midnight lunchtime teatime bedtime dawn dusk sunrise sunset summer winter spring autumn moment instant 
  second while lifetime meantime future slump downturn upturn rebound comeback letdown let-down blip dip freefall uptick upswing upturn
  standstill turnaround turnround lull hiccup setback bounce-back breakthrough crossroad doldrum recession boom`;

/** Nouns of promises, excuses, manners and amounts of nothing in particular. */
export const TURNS = `curve king engine steam breath neck promise excuse hassle compromise regret limit drama mercy guts brainer pain shortcut taboo concession mean means generation exception headway way truth fact sake luck doubt question reason pity shame favour favor hurry rush
  lot bit piece kind sort bunch rest matter case point stuff gist fuss mess nonsense rubbish nothing anything
  something everything anyone someone somebody anybody nobody none guy folk folk winner loser underdog contender hunger
  thirst appetite fun laugh smile grin cheer hope faith belief confidence pride glory destiny fate miracle
  dream nightmare promise oath pledge vow wish guess hunch inkling clue sign symptom score-line slate clock dust
  elbow grease sweat toil graft hustle grind push shove effort attempt try go crack stab shot chance odds bet gamble
  obstacle plain-sailing headwind tailwind bandwagon inertia complacency apathy pessimism negativity doom panic fear`;

/** Set phrases of encouragement, of haste and of recovery. */
export const SET_PHRASES = `team sport, clean slate, wipe the slate clean, turn the page, turn the corner, new leaf, full steam ahead, all guns blazing, back on track,
  back to normal, in the black, in the red, on the up, plain and simple, once and for all, at the earliest opportunity,
  no excuses, full stop, sooner rather than later, more than ever, at all costs, whatever it takes, come what may,
  by hook or by crook, rain or shine, day in day out, tooth and nail, hand over fist, all the stops, no stone unturned,
  raise the bar, up our game, move the needle, push the envelope, low-hanging fruit, go for gold, the sky's the limit,
  best foot forward, eye on the ball, ahead of the pack, head and shoulders, from strength to strength, to the max,
  big time, big picture, bottom line, top line, tip of the iceberg, win-win, quick wins?, get the ball rolling,
  hit the ground running, foot on the gas, on all cylinders, in full swing, off the ground, through the roof,
  over the line, out of the woods, to the bone, in shape, on form, for good, in time, on time, as soon as we can,
  as soon as possible, right away, at once, for once, at last, at long last, behind us, in due course, in the long run,
  one day, some day, in no time, out of time, too much to ask, the brakes on, listened-to, on a high, lift in, piece of cake, no matter what, to say the least,
  at the latest, at the very least, at the outside, to go, to date, so far, by far, by and large, in general, in particular,
  bounce back, come back, get back, turn around, take off, kick on, crack on, press on, step up, man up, gear up`;

/** Nouns of the mind and of morals. */
export const MIND = `situation system rule secret peace trouble reality lesson theory opinion permission silence affair affection admiration
  despair grief guilt horror illusion instinct intention irony laughter liberty logic madness misery motive mystery obsession
  order disorder chaos pleasure prayer principle privilege punishment rage reaction relief remedy revenge romance rumour rumor
  scandal shock sin sorrow spite suspicion sympathy terror torture tradition tragedy vanity vengeance violence virtue worry
  wound rapport goodness greatness`;

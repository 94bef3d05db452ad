/** Verbs of everyday English that objectives, wishes and slogans are made of. */
export const EVERYDAY = `believe hear appreciate imagine realize realise agree suppose deserve destroy apologize relax consider belong remain breathe pretend
  prefer pray assume suffer appear disappear arrive warn intend deny bury ignore argue confirm investigate insist describe
  behave admire propose disturb interfere approve rely determine threaten obey react disagree depend disappoint observe
  distract occur erase accuse acknowledge adjust presume confront adore straighten justify entertain reflect reconsider
  offend relate relieve pronounce manipulate undo deceive alter resent confuse await cherish rehearse loosen provoke postpone
  flatter depart oppose clarify withstand absorb convey assemble compensate attach annoy intervene dedicate conceal memorize
  commence criticize evolve uphold exaggerate disclose prevail occupy violate arise comprehend interact applaud interpret
  descend redeem differ disrupt accommodate intrude suspend crave awaken terminate resemble improvise disable perceive
  distinguish rejoice supervise mingle subscribe entice restrain refrain repay excel incite revolve derive instill quantify
  abound transmit evacuate repeat repel expel know come say let mean feel guess care hope matter worry wonder wish hurt hate excuse
  mention notice judge smile blame regret refuse quit escape shout comment whistle hurry hide throw pull push kick hug count
  talk stand sit eat sleep wake please bother seem settle happen remain tend afford accept agree wear die live kill hang act match file come explain protect break forget hide marry cry enjoy
  forgive owe decide steal jump lay survive require reveal interrupt surrender drown stare defend defeat declare compromise
  endure indicate starve withdraw accomplish resign wander praise forbid dodge seize unite cease haul divide avenge thrill
  retrieve soothe swap urge preserve slam steer pause poke stray spill weep activate behold despise crawl creep leap betray
  quarrel inherit vanish roam resist punish cancel scare`;

/** Verbs of rise, fall and turning round. */
export const MOVES = `surge soar rocket rebound bounce climb slip slide slump sink plunge tumble plummet dip shrink stall halt slow melt curb stem curtail
  dent squeeze whittle shed ditch scrap axe cull sweep crank beef ramp swell double mushroom skyrocket flourish prosper boom
  stagnate flatline plateau fade dwindle erode decline stretch spread`;

/** Verbs of renewal, effort and winning over. */
export const RENEWS = `revive rejuvenate reignite resurrect salvage revamp overhaul kickstart jumpstart turbocharge supercharge refocus reset restart relieve
  rally strive struggle fight conquer tackle smash crush trounce outshine outdo outpace outrun outsell outsmart overtake dazzle amaze astonish wow shine impress enchant captivate
  charm tempt wipe scratch wring shake nudge spark spur galvanize energise energize uplift ignite unleash embrace honour
  favour worship nail own wow woo win revisit polish perfect reap harvest sow dare dream believe sacrifice cheer pamper
  spoil fulfil enrol jumpstart kick-start jump-start re-energise re-energize take-off reshape recreate`;

/** Irregular forms. */
export const IRREGULAR = `got gotten did done been was were had went gone goe doe heard seen saw knew known took taken lost gave given brought sent kept
  caught meant broke broken ran paid bought forgot forgotten spent became stuck held taught written wrote survived grown
  began begun ate slept stood blew fallen threw thrown hung shown wore worn beaten drew drawn driven fought left led met said
  sat drove rose risen fell shrank shrunk sank sunk thought told felt found flew flown chose chosen spoke spoken woke swept
  strove striven struck stuck swung sprang sought built kept lent used let's gonna gotta wanna ain is are`;

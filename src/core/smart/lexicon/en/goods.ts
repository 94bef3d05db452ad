/** Common nouns, names and words one letter away from a word that counts: they are not misspelt. */
export const GOODS = `
  advert adverts asses barns basil batter beard bitter boar boast boeing bookies bream brink brooks brunch budge
  bugger bullion buns burnt callen calvin carding carly carver carving casing casings cass chaise chap charles
  cheek chick cisco clam clams clash clasp claus claws clink clint clone closet cloves coarse coating codes
  combs comet comfortably complexes complexion cones convent coping cots couch coupe coven covert coves crate
  crates cremation crows curing curry curses curtain curtains darby decay demon doubly dread emil empress
  explode feather feathers fiance finale forage fort franco francs glide gloss glowing gong gran greed greta
  hale harden hearth horse horses lads lager lanes latex latte lattes leaking leaks leaning leased lending
  licence litter loaves lodger lunch lunches mandy marcos marcy marge marlin martin medic medics melting messing
  moles monty mooney moses mourning movies offed offside otter ovens panning panting parsons patents paving
  pearson pests phony pinch pint pints pivot plating plot plots poets poplar ports pots practise princes prod
  prone prowess quartet quotas rafting raging railing railings rails raining raisin raving reese regan reich
  rene renee repent replay retard rewind rites ruins runaway sable salts salve sash scalp scare scones sealing
  sewing shale shane shard shelling shingles shock shooter shrieks shrine skull skulls snorts sock socks sore
  spear spill splash spores sprig stack stale staple staples stare stark starling stash stave steak steven
  stevens stick stiff stiles stitch stole stove stoves strife stripes stroke strung stuart suction sundaes
  supper surfer swing tack tacks tapes taxes teeth tent tents thicket thin thrust tides timed torch tracing
  trailing tread trent triad trifle tripe triplets trough turks twine vague verses walled warrant washes weeding
  weeds welding whiting widow winding wording`;

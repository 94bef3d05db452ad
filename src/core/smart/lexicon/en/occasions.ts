import { alternation, either, maybe, oneOf } from '../patterns';

/** Feasts of the Christian year. */
const CHRISTIAN = `christmas, xmas, easter, epiphany, candlemas, shrove tuesday, pancake day, ash wednesday, mardi gras, lent,
  mothering sunday, lady day, palm sunday, maundy thursday, good friday, easter monday, ascension day, whitsun,
  whit monday, pentecost, lammas, michaelmas, all saints, all hallows, martinmas, advent, twelfth night`;

/** Feasts of other faiths and calendars. */
const OTHER_FAITHS = `ramadan, eid, eid al-fitr, eid al-adha, diwali, deepavali, holi, navratri, dussehra, durga puja, ganesh chaturthi, onam,
  pongal, raksha bandhan, vesak, hanukkah, chanukah, passover, purim, sukkot, rosh hashanah, yom kippur, nowruz,
  chinese new year, lunar new year, tet, songkran, golden week`;

/** Days of the people of one country or many. */
const CIVIL = `new year, new year's, new year's eve, new year's day, hogmanay, burns night, valentine's, bonfire night, guy fawkes,
  halloween, thanksgiving, fourth of july, 4th of july, juneteenth, cinco de mayo, kwanzaa, midsummer, bank holiday,
  oktoberfest, mother's day, father's day, st patrick's, labor day, labour day, memorial day, tax day, bastille day`;

/** Days and weeks of shops, schools and offices. */
const TRADE = `black friday, cyber monday, prime day, singles' day, boxing day, back to school, back-to-school, half-term, half term,
  spring break, summer break, summer holidays?, school holidays?, holiday season, festive season, tax season,
  freshers' week, the holidays, year close`;

/** Matches, races and shows that a country stops for. */
const SPORT = `super bowl, cup final, grand final, six nations, grand national, royal ascot, wimbledon, melbourne cup,
  kentucky derby, calgary stampede, world series, tour de france, olympics, commonwealth games, world cup`;

const AROUND = oneOf(`fortnight, season, period, rush, break, week, weekend, holidays?, sales, market`);

/** Holidays and days that everybody knows, with the period around them. */
export const holiday = (): string =>
  either(
    alternation(CHRISTIAN, OTHER_FAITHS, CIVIL, TRADE, SPORT),
    String.raw`st\.? [a-z]+'?s (?:day|eve|night)`,
  ) + maybe(` ${AROUND}`);

/** What happens once, or opens and closes on a day. */
export const EVENTS = `funding round, ipo, wedding, retirement, festival, tournament, championship, world cup, olympics, marathon, gala,
  hackathon, fundraiser, open day, open house, product day, demo day, career fair, launch, relaunch, fair, trade show,
  show, conference, expo, exhibition, opening, reopening, go-live, summit, board meeting, agm, egm, kick-?off, merger,
  audit, anniversary, jubilee, inauguration, elections?, referendum, introduction, graduation, annual meeting,
  congress, convention, renewal date, next review, season opener, forum, games, grand prix, parade, carnival, refit,
  switchover, cutover, closing date, cut-off, closure, shutdown, closedown, stocktake, stocktaking, inventory, retreat`;

/** What a date is set by only once it is named: `before the December board`, `ahead of the first frost`. */
export const STAGES = `board, budget, exams?, inspection, offsite, move, strike, derby, final, finals, tour, cup, race, pilgrimage, rush,
  harvest, vintage, lambing, calving, shearing, sowing, planting, monsoon, frosts?, snow, snowfall, thaw, heatwave, rains`;

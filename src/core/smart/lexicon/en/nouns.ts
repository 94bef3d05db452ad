import { alternation } from '../patterns';
import { wordList } from '../word-list';

/** Indicators too broad to be specific alone. */
export const umbrella = (): ReadonlySet<string> =>
  wordList(
    `sale revenue turnover income profit profitability margin cost expense spending spend budget earning result`,
    `customer client clientele prospect lead visitor consumer buyer user subscriber contact shopper account`,
    `share market growth performance productivity quality satisfaction engagement image awareness visibility`,
    `absenteeism order contract deal portfolio traffic audience activity volume number quantity loyalty retention`,
    `opportunity pipeline purchase reputation efficiency effectiveness impact conversion renewal booking`,
    `registration recognition transaction output production inventory complaint error cash flow figure dollar money reach`,
    `loss losses dispute business usage adoption throughput delay waste return`,
  );

/** Countable, but bare: they say neither with whom nor what for. */
export const activities = (): ReadonlySet<string> =>
  wordList(
    `call phone email mail message visit meeting appointment cold sms dial touch touchpoint outreach follow-up followup`,
  );

/** Things no figure measures. */
export const vague = (): ReadonlySet<string> =>
  wordList(
    `journey community information dialogue flexibility versatility ambition passion pride kindness solidarity`,
    `consistency clarity transparency credibility legitimacy punctuality rhythm pace serenity stability safety security`,
    `freedom health wellness fitness stress learning progress expertise career job personality influence popularity`,
    `originality difference differentiation advantage edge luck dream mission identity money wealth economy resource`,
    `synergy networking society planet environment public happiness pleasure simplicity ease speed availability`,
    `accessibility reliability regularity confidence respect autonomy resilience maturity governance compliance procedure`,
    `development execution planning thinking decision feedback interaction interface connection conversation`,
    `advertising communication branding excellence perception reflection empathy integrity honesty dedication commitment`,
    `communication communicator motivation effort energy cohesion morale culture organization strategy innovation`,
    `transformation experience relationship service skill knowledge behaviour behavior attitude leadership trust`,
    `wellbeing professionalism responsiveness creativity presence positioning development process method work`,
    `workflow management team teamwork marketing excellence sensitivity collaboration coordination involvement`,
    `agility technology tool practice potential value approach vision competitiveness burden problem issue`,
    `priority climate mindset discipline accountability responsibility sustainability support brand image stuff`,
    `thing way player success life balance time expectation capability capacity insight understanding focus`,
  );

/** Things that say what without narrowing it. */
export const things = (): ReadonlySet<string> =>
  wordList(
    `product service offer offering project app application platform website site page shop store plan initiative`,
    `campaign action line event program programme catalog catalogue newsletter promotion team training certified certification`,
    `accreditation label diploma license software database file`,
  );

/** Adjectives and nouns that narrow nothing. */
export const generic = (): ReadonlySet<string> =>
  wordList(
    `new good great better best big bigger biggest large larger huge small high higher highest low lower strong`,
    `stronger global overall total main major key important significant sustainable fast faster quick quickly rapid`,
    `efficient effective profitable competitive innovative current annual yearly monthly quarterly weekly daily`,
    `possible maximum minimum average strategic operational additional extra optimal perfect excellent leader`,
    `leading number top unique world class worldwide popular famous recognized easiest easier happy happier rich`,
    `wealthy goal objective target aim milestone company firm business enterprise organization corporate agency`,
    `people person everyone everybody everything something nothing man competition competitor sector industry`,
    `web internet sure love attractive beautiful modern professional relevant regular constant continuous box`,
    `social media network cause group step internal external different simple easy right wrong real outside`,
    `various certain hard harder well soon asap eventually future long short term run day once ever again also`,
    `significantly substantially dramatically considerably consistently continuously successfully actively paying`,
    `improvement increase decrease reduction growth rise drop boost uplift gain launch creation introduction`,
    `deadline date year month quarter week fiscal calendar cur pct pts xfold level base amount upcoming next last`,
    `previous existing potential ideal early late mid time period category need smart specific measurable world`,
    `staff employee smile center centre often later sooner informed stakeholder shareholder worker colleague boss crew proactive active reactive visible
      available calm motivated engaged involved trained skilled competent satisfying balanced open creative original loyal autonomous
      responsible organized structured smooth readable coherent powerful proud content ambitious solid healthy stable credible helpful
      useful friendly welcoming dynamic attentive focused dedicated disciplined confident respected trusted preferred favorite
      modern affordable cheap cheaper expensive friendly user convenient convenience comfortable warm nice fun exciting managerial interpersonal technical winning successful amazing english real true clear thought going gonna want able need hope plan try`,
  );

/** Indicators that designate one thing by themselves. */
export const precise = (): string =>
  alternation(
    `nps, net promoter score, csat, churn, attrition, [a-z]+ rates?, rate of [a-z ]+, rates? of [a-z]+, basket`,
    `average (?:basket|order|deal|contract|ticket|selling|sale|transaction|revenue)[a-z ]*, aov, asp, cac, ltv, clv`,
    `cltv, acquisition costs?, cost per [a-z]+, cpl, cpc, cpa, cpm, mrr, arr, acv, tcv, arpu, arpa, roi, roas, romi`,
    `return on (?:investment|ad spend)[a-z ]*, payback[a-z ]*, runway, burn, lead times?, response times?, delivery times?`,
    `turnaround times?, (?<!\\b(?:it's|it is|is it|isn't it|the|high|about|have|no|more|enough|take) )time to [a-z]+, time-to-[a-z-]+, sales cycles?, cycle times?, lifetime value, recurring revenue`,
    `qualified (?:leads?|meetings?|opportunit[a-z]+|prospects?), discovery calls?, demo requests?, mqls?, sqls?, dso`,
    `days sales outstanding, days to [a-z]+, win rates?, share of (?:voice|wallet), net revenue retention, nrr, gross margin, net margin`,
    `pipeline coverage, contract value, order value, deal size, latency, uptime, downtime, load times?, bounce rate`,
    `ramp times?, employee (?:satisfaction|turnover|engagement)(?: rates?| score)?, (?:satisfaction|quality|rating) scores?`,
    `star ratings?, page views?, open (?:day|house|evening)s?, click-?throughs?, open rates?, ebitda, (?:handling|processing|meeting|waiting|wait|response|reply|delivery|lead|cycle|load|loading|travel|setup|preparation|assembly|changeover|idle|resolution|hold|queue|hiring|onboarding|production|repair|checkout|service|shipping|screen|ramp|approval|payment|transit) times?, session duration`,
  );

/** Set phrases of broad words that tell whom or where. */
export const segments = (): string =>
  alternation(
    `key accounts?, major accounts?, small business(?:es)?, small companies, large companies, young people`,
  );

/** Indicators and activities of sales, customers or marketing. */
export const commercial = (): string =>
  alternation(
    `sales?, sell, sold, revenues?, turnover, customers?, clients?, prospects?, prospecting, leads?, basket, margins?`,
    `orders?, contracts?, quotes?, deals?, close, meetings?, appointments?, calls?, visits?, visitors?, subscribers?`,
    `subscriptions?, churn, attrition, conversions?, convert, loyalty, retention, renewals?, renew, repurchase, nps`,
    `satisfaction, awareness, traffic, sign-?ups?, registrations?, market share, pipeline, portfolio, cac, ltv, mrr, arr`,
    `buyers?, consumers?, users?, donors?, members?, bookings?, reservations?, downloads?, campaigns?, newsletter, email`,
    `trade shows?, stores?, shops?, reps?, salespeople, sellers?, distributors?, resellers?, partners?, accounts?`,
    `negotiation, discounts?, receivables?, invoicing, complaints?, deliver[a-z]*, offers?, products?, pricing, prices?`,
    `demos?, trials?, followers, clicks?, upsell[a-z]*, cross-?sell[a-z]*, profits?, profitability, seo, rfps?, tenders?`,
    `shoppers?, retailers?, shipments?, rank[a-z]*`,
  );

/** Indicators measured in time. */
export const durations = (): string =>
  alternation(
    `queues?, queuing, return on investment, break-?even, lead times?, times?, delays?, cycles?, latency, duration, turnaround, runway, payback, ramp[a-z]*, wait[a-z]*, dso`,
    `days sales outstanding, time-to-[a-z-]+, downtime, tenure, speed, age`,
  );

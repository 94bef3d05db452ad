import { wordList } from '../word-list';
import { GOODS } from './goods';

const WORDS = `
  abilities ability accent admin advice alien alloy alone alter analyses apple arch arise arising
  assets assume assumes auction auctions audio ballet balls band bands barry basic basics basin bass
  bath baths beach beans bears beast began begun beverage beverages blank block blocks blow boot
  boots border borders boring bother bound brad brain breach bread bride bright broader buffer built
  butter candle candles carey carter case cases casting cells centre centres chance chances charge
  charges charity charter chase cheat cheats chile chose chuck clan clause clock clocks coating
  coats coding collar compliant compute concert concerts consent considerable contest contests
  context contrast core costa crack cream crops customise dairy daisy dating dealt decide deeper
  depend depends deserve devel dive diversity donna doors dover drain drove earrings ears east
  eating elect emission emissions employed employer employers equality eternal even expert experts
  extensive extent fame father fathers favour favourite favourites fears fellow fever fifth fight
  finnish fist flame flash flavor flower flowers focuses forth found gates glass grad grade grades
  grain grant grants grass greek green ground grounds grove guild hall handed harper harry head
  header headers heading headline headlines heads heath height heights hereby hiking hole holes
  hollow honey hose ideas insects intensity intent inter interval intervals involves jeans joint
  kill killed kills kissing labour lace lack larry laser latter layer layers lean leasing leeds
  lender lenders lenses letter letters light lights listed loading local locale lover lovers lunch
  males mall manor marked marker markers marsh mart massage master masters math mayor meals meant
  medication medications mens mere mighty modem modems modes monkey monte motel motels mount mounts
  mouth movers nearby nerve newer night nights oasis older omissions opened optical orange
  organisation organisations organised paint palace particle particles paste patch peace pending
  phrase phrases pissing planes plant plants plate plates playback played playing posing possibly
  poster posters pound pounds power powers praise prayer prayers precious prefer prefers preserve
  preview previews priced prime print prints prize prizes probe processes protest purse races racing
  rack racks rage raid rain rally ranch rated rather rats reader readers realty reason reasons
  recognised recorder recorders referred regard regards relay rely reminder remote replied resort
  resorts retail revenge revolution ride rides ring rings ross roster rouge rover royal royalty
  safely sage salem sample samples saying scope seattle seed seeds seen selections seventh shade
  shades shaft shake shame shape shapes shark sharp shell shirt shirts shit shoes shoot shopping
  shore shorter shot shots shown simply sing sixth slave smell sole sort sorts sound sounds spare
  spelling spent sport sports stake starring stat state states stating stats still stone stones
  stories storm story strain stranger strike strikes string strings stripes swift table tables tales
  tank tanks taste tears tech thee thick thong thongs thorough though threat threats ties tight
  tiles timer tires tissue tough tours tower towers trace tract trail trails trainer trainers trans
  tree trees tribal trick tricks truck trucks trustee trustees twinks unable unity utils valve
  valves vector vice wales walls warning warnings water waters weight weights whale white whose
  winner winners wiring witch word words worked wound wright wrote yeast`;

/** Common words one letter away from a word that counts. */
export const ordinary = (): ReadonlySet<string> => wordList(WORDS, GOODS);

import { wordList } from '../word-list';

/** Common words one letter away from a word that counts. */
export const ordinary = (): ReadonlySet<string> =>
  wordList(
    `alien alloy alone alter arch arise arising assets audio ballet balls basic basics basin bass beach`,
    `bears beast began begun beverage blank block blow boot boots border borders boring bother brain`,
    `breach bread broader built candle cells centre chance charge chase chile chose chuck clan clear`,
    `clock clocks coats coding collar compete compliant concert contrast cooking core costa crack crops`,
    `dairy daisy dating dealt decide dive diversity doors dover drain drove ears east eating elect`,
    `employed employer equality even extent fame fears fellow fever fifth fight finnish fist flame`,
    `flower forth gates grad grade grain grant grass ground guild hall handed head headline heads`,
    `height hole hollow honey honors hose identity inter labour lace lack laser latter layer lean leeds`,
    `lenders light lover lunch males marked marker marsh massage master match meals mighty monkey monte`,
    `mouth nearby nerve newer night oasis older opened pace palace paste patch peace pending phrase`,
    `plane plate playback poster power praise precious preview priced print prizes processes protect`,
    `races racing rack rain rally rated rats realty reason recorder relay rely relying remain reminder`,
    `replied resort retail revenge revolution right ring ross roster round rover royalty sage salem`,
    `scope seed seen selections seventh shade shake shame shape shark sharp shell shirt shoes shoot`,
    `shopping shore shorter shot shots shown sixth sole sort spare spelling spent sport starring stat`,
    `stating stones stored stories strain strike string tales tank taste tears tech telling thee think`,
    `thorough though threat ties tight tiles timer tires tough tours tower trace tract trail trails`,
    `tree tribal trick truck unable valve vice wales walls warning water weight whale white whose`,
    `winner witch wound wrote yeast`,
  );

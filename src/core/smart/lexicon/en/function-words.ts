import { wordList } from '../word-list';

/** Articles, pronouns, prepositions, auxiliaries: they say nothing by themselves. */
export const stop = (): ReadonlySet<string> =>
  wordList(
    `the a an of to and or in on at by for from with within without inside into onto upon over under above below between`,
    `among through throughout during before after until till since per via as than then that this these those there`,
    `it its we i you they he she me us them our my your their his her who whom which what when where why how if so`,
    `be is are was were been being am will would shall should can could may might must do does did has have had`,
    `zero let lets not no nor like but each every all any both either neither such s t ll re ve d m about around across against along`,
    `always never off out up down only just also too very really more most less least fewer lot lots much many several few some`,
    `order including include includes according due thanks because while whereas once one ones here now today ourselves yourselves themselves myself yourself himself herself itself oneself`,
    `using doing currently current percent starting beginning end half first second third another other others own same`,
    `least vs versus based compared minimum maximum approximately roughly nearly almost ie eg etc`,
  );

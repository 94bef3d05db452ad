import { wordList } from '../word-list';

/** Articles, pronouns, prepositions, conjunctions: they say nothing by themselves. */
export const stop = (): ReadonlySet<string> =>
  wordList(
    `le la les l un une des du de d au aux a à en et ou où par pour sur sous dans chez avec sans vers entre parmi`,
    `hors derrière devant autour dessus via lors auprès depuis pendant durant avant après jusque jusqu dès selon contre malgré afin grâce soit`,
    `mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs ce cet cette ces cela ça ceci celui celle`,
    `ceux celles je j tu il elle on nous vous ils elles me m te t se s lui y qui que qu quoi dont lequel laquelle`,
    `ne n pas ni si comme car donc or mais puis ainsi aussi alors comment combien quand est-ce chaque aucun aucune`,
    `zéro environ au-delà delà moins ici voici voilà là afin façon sorte cours lieu partir travers moyen aide biais`,
    `moi toi soi eux même mêmes ne plus encore déjà toujours jamais quel quelle soi c numero date ie etc ex hui aujourd actuellement`,
    `sein non oui prochain prochaine devra devront devrait devraient pourra pourront pourrait doivent peuvent veulent sait chacun chacune entre-eux dessus dessous ailleurs partout lors suite base rien`,
  );

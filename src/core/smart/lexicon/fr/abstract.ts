import { alternation, either } from '../patterns';
import { wordList } from '../word-list';
import { EVERYDAY_ADJECTIVES, EVERYDAY_ADVERBS, MIND, MOMENTS, SET_PHRASES, TURNS } from './everyday';

/** Nouns of qualities, stances and images: they say nothing that could be done or counted. */
export const abstractNouns = (): ReadonlySet<string> =>
  wordList(
    MIND,
    MOMENTS,
    TURNS,
    `proximité initiative preuve sens audace assiduité attention autorité curiosité dynamique élan émulation essor`,
    `enthousiasme entrain envie épanouissement équité exemplarité exigence ferveur force humilité harmonie honnêteté`,
    `ingéniosité inspiration intégrité intelligence intérêt lisibilité loyauté maturité mobilisation modernité`,
    `optimisme patience pédagogie persévérance pertinence politesse précision prestige proactivité puissance recul`,
    `résilience respect sagesse savoir-être savoir-faire sensibilité sincérité souplesse spontanéité ténacité`,
    `tolérance unité vigilance vitalité volonté zèle lien cap coeur tête pas pensée regard rôle statut source signe`,
    `pilier socle fondation fondamentaux levier piste chemin voie étape tournant virage défi challenge enjeu obstacle`,
    `faiblesse atout talent défaut conflit tension pression planning agenda tâche mission sujet question critique`,
    `remarque empreinte écosystème univers terrain position rang champion pionnier star allié interlocuteur adn valeur`,
    `diversité inclusion égalité parité mixité transition prestation surprise magie folie merveille horizon sommet ciel`,
    `courage caractère charisme humour goût geste habitude caractéristique cadre contexte contrainte limite marge`,
    `erreur faute risque crise changement mutation révolution nouveauté avancée percée effet conséquence`,
    `cercle dimension aspect angle sphère front bataille victoire gloire honneur fer lance posture accent frein moteur taux conseil lumière ombre voix parole`,
    `discours propos message langage ton style look allure identité âme esprit humeur sentiment émotion passion amour`,
    `amitié complicité complémentarité appartenance adhésion alignement articulation interaction compréhension`,
    `anticipation adaptation adaptabilité assertivité affirmation estime assurance-qualité éthique morale`,
    `responsabilisation valorisation implication professionnalisation montée ressenti perception réflexion pilotage`,
    `priorisation décision prise concentration focus productif hauteur profondeur largeur échelle envergure ampleur`,
    `conquête essentiel nécessaire mieux maximum minimum idéal rentable lendemain demain`,
  );

/** Adjectives and participles that praise or enlarge without telling apart. */
export const evaluative = (): ReadonlySet<string> =>
  wordList(
    EVERYDAY_ADJECTIVES,
    EVERYDAY_ADVERBS,
    `digital digitale digitaux numérique agile aisé aisée authentique avancé avancée bénéfique brillant brillante clé`,
    `collectif collective complet complète complexe concret concrète conforme conséquent constructif constructive`,
    `convaincant convaincante courtois crucial cruciale décisif décisive différenciant différenciante éclairé efficient`,
    `efficiente élégant enrichissant enrichissante épanoui épanouie épanouissant essentielle éthique exceptionnel`,
    `exceptionnelle exemplaire exigeant exigeante fédérateur fédératrice florissant fondamental fondamentale génial`,
    `honnête humain humaine idéale immédiat immédiate impactant impactante impeccable inédit inédite inspirant`,
    `inspirante intelligent intelligente intense irréprochable juste légitime lucratif lucrative majeur majeure`,
    `maximal maximale méthodique naturel naturelle notable optimisé optimisée permanent permanente persuasif`,
    `persuasive plein pleine plaisant ponctuel ponctuelle positif positive cher chère loin ensemble autant environnemental environnementale sociétal sociétale écologique employeur existant existante ajouté ajoutée jeune précis précise prioritaire productive`,
    `prometteur prometteuse prospère qualitatif qualitative rassurant rassurante réel réelle riche robuste satisfaite`,
    `sensible sérieuse sincère soigné soignée soudé soudée souple spectaculaire stimulant stimulante suffisant`,
    `suffisante tangible transparent transparente uni unie vif vive vivant vivante réussi réussie renforcé renforcée`,
    `amélioré améliorée accru accrue maîtrisé maîtrisée simplifié simplifiée consolidé consolidée partagé partagée`,
    `assumé affirmé affirmée abouti aboutie approfondi approfondie marqué franc franche fin fine énorme immense`,
    `proche lointain profond profonde large étroit étroite lent lente immanquable croissant croissante montant`,
    `percutant percutante engageant engageante épanouissante humble incisif incisive offensif offensive curieux`,
    `polyvalent polyvalente rigoureux rigoureuse ponctuels investi investie dévoué dévouée exceptionnellement`,
    `personnalisé personnalisée individuel individuelle mutuel réciproque commun transversal transversale`,
  );

/** What `commerciaux` says nothing more of. */
const BUSINESS = alternation(
  `résultats, objectifs, chiffres, efforts, succès, outils, processus, indicateurs, enjeux, échanges, projets, plans, meilleurs`,
);

/** Set phrases whose nouns name nothing. */
export const idioms = (): string =>
  either(
    alternation(
      SET_PHRASES,
      `au coeur de, en avant, à bras le corps, sur le terrain, bouche à oreille, tableau de bord, force de proposition`,
      `vitesse supérieure, à la hauteur, au rendez-vous, à jour, à bien, à profit, en valeur, en oeuvre, en place`,
      `de l'avant, vent en poupe, main dans la main, prise de parole, à l'heure, coup de pouce, pas de géant`,
      `à tous les niveaux, au maximum, dans la durée, au quotidien, à l'avenir, en équipe, en interne, en externe`,
      `mot d'ordre, fer de lance, valeur ajoutée, gain de temps, jeu égal, premier choix, hors du commun`,
    ),
    `(?<=\\b(?:${BUSINESS}) )commerciaux`,
    '(?<=\\b(?:plus|trop|si|tres|moins|aussi|couts?|prix|taux|niveaux?|marges?|charges) )elevee?s?',
  );

/** Endings of nouns of quality and of adjectives that praise, but for the words that name something. */
export const abstractEnding = (): string =>
  `^(?!${PREFIX}(?:${CONCRETE})$)[a-z-]*(?:(?<!^.{0,3})(?:ite|ete|ance|ence|isme|itude|esse)|able|ible|eux|euse)$`;

const PREFIX =
  '(?:(?:tele|auto|micro|bio|multi|co|re|pre|cyber|video|agro|geo|photo|radio|hydro|eco|electro|super|inter|sous|non|e)-?)?';

const CONCRETE = [
  'collectivite|comptabilite|publicite|universite|electricite|hospitalite|activite|municipalite|localite|fiscalite',
  'comite|unite|mobilite|copropriete|propriete|societe|securite|visite|invite|inedite|maternite|habite|retraite',
  'buvette|assurance|maintenance|agence|residence|conference|licence|essence|assistance|pharmacie|finance|enseignance|balance',
  'alternance|correspondance|ambulance|science|presse|adresse|hotesse|jeunesse|forteresse|tourisme|cyclisme|urbanisme',
  'organisme|mecanisme|automatisme|alpinisme|comptable|table|cable|jetable|renouvelable|portable|cartable|religieux',
  'veux|cheveux|pneux|vendeuse|caissiere|coiffeuse|acheteuse|monteuse|serveuse|tondeuse|imprimeuse|trieuse|balayeuse',
  'perceuse|agrafeuse|visseuse|chargeuse|fraiseuse|combustible|fusible|messagerie|telephonie|absence|fluence|diligence',
  'audience|permanence|franchise|ordonnance|dependance|surveillance|naissance|croissance|connaissance|restaurance',
].join('|');

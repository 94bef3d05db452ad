import { alternation } from '../patterns';
import { foldAccents } from '../../text/clean';
import type { WordTest } from '../lexicon';
import { wordList } from '../word-list';
import { formsOf, presentOf, regularForms } from './conjugation';
import { EVERYDAY, IR, IRREGULAR, IRREGULAR_PRESENT, MOVES, RE, RENEWS } from './more-verbs';

const REGULAR = `dire lire écrire boire voir courir sortir partir revenir parvenir résister sentir dormir rire mourir naître paraître disparaître
  joindre rejoindre craindre peindre éteindre contraindre battre débattre combattre admettre commettre promettre soumettre
  vaincre rompre interrompre accourir souffrir cueillir fuir nuire séduire déduire réduire induire enduire cuire abandonner accepter accueillir activer affecter affirmer agir ajuster alimenter alléger aménager analyser animer anticiper appliquer
  apprendre apprécier approfondir arrêter assister associer attribuer capter capitaliser centraliser collaborer combiner
  commander comparer compenser comprendre compter concentrer concrétiser concurrencer confier confirmer connaître conseiller
  considérer constituer consulter contrôler convenir coopérer coordonner corriger créer cultiver dédier défendre définir
  déléguer délivrer demander démarrer démarcher démontrer dépenser désigner détecter détenir déterminer dialoguer digitaliser
  diriger disposer divulguer dominer échanger éclairer économiser écouter éduquer élaborer élargir élever émettre empêcher
  employer encadrer enseigner entreprendre envisager épargner équilibrer espérer estimer étudier évoluer examiner
  exceller exécuter exercer exploiter explorer exposer exprimer fabriquer favoriser fédérer figurer financer fixer fluidifier
  fortifier fructifier gratifier harmoniser hausser héberger honorer illustrer imaginer imposer inclure indiquer influencer initier
  innover insérer inspirer instruire interagir intervenir inventer investiguer jouer justifier laisser lever libérer louer manager
  marquer mesurer migrer montrer négliger numériser observer occuper orienter parler parrainer partager parvenir percer perdurer
  perfectionner piloter placer plaire plébisciter positionner posséder poursuivre pousser pratiquer prévenir prévoir privilégier
  procurer programmer prolonger prospérer protéger prouver provoquer quitter racheter raconter rapprocher rassembler rassurer rationaliser
  rattraper réagir récolter récompenser reconquérir reconnaître récupérer redynamiser refaire réfléchir refléter refuser regagner regrouper
  réhabiliter relier remédier remercier rénover réparer répartir replacer repenser reprendre requérir réserver résister
  retenir retravailler retrouver réunir réviser revaloriser s'améliorer sauver savoir séduire sélectionner simplifier soigner souligner
  soutenir spécialiser suggérer surmonter surprendre surveiller tendre tirer tracer traduire transmettre travailler troquer unifier uniformiser
  valoir vanter varier veiller vérifier virer vivre accélérer accompagner accroître acheter acquérir adapter adopter aider ajouter aligner amener améliorer animer
  appeler apporter assurer atteindre attirer augmenter automatiser avancer bâtir baisser booster bénéficier changer chercher
  cibler clarifier clôturer collecter commencer communiquer compléter conclure concevoir conclure conduire conquérir
  conserver consolider construire contacter contribuer convaincre convertir couvrir créer croître débloquer décrocher
  dégager déployer dépasser déposer développer devenir diffuser diminuer distribuer diversifier donner doper
  dynamiser écouler effectuer éliminer embaucher encaisser encourager engager enregistrer enrichir entretenir envoyer
  équiper essayer établir étendre être éviter évaluer exporter faciliter faire fidéliser finaliser finir former fournir
  franchir gagner garantir garder générer gérer grandir grimper identifier implanter impliquer inciter informer installer
  instaurer intégrer intensifier investir inviter lancer limiter livrer maintenir maîtriser maximiser mener mettre
  minimiser mobiliser moderniser monter motiver multiplier négocier nouer obtenir offrir optimiser organiser
  ouvrir participer passer payer perdre permettre pérenniser planifier porter positionner prendre préparer
  présenter produire profiter progresser promouvoir proposer prospecter publier qualifier ramener rappeler réaliser recevoir
  réclamer recontacter recruter rédiger redresser réduire réfléchir refondre relancer relever remplacer remplir remporter
  rencontrer rendre renforcer renouveler rentabiliser répondre repositionner représenter résoudre respecter réussir
  revoir satisfaire sécuriser sensibiliser servir signer simplifier solliciter stabiliser stimuler structurer suivre
  supprimer surpasser susciter tenir terminer tester toucher traiter transformer trouver utiliser valider valoriser
  vendre viser visiter vouloir pouvoir devoir avoir aller venir rester sembler souhaiter aimer penser croire`;

/** What tells verbs, nouns and adverbs apart. */
export const forms = () => ({
  adverbs:
    '(?:[iu]vement|usement|amment|emment|iquement|(?<!nouv)ellement|alement|ierement|efficacement|clairement|simplement)$',
  nounEnding: 'ants$',
  subject:
    '^(?:je|j|il|elle|on|qui|manager|ca|cela|ne|n|se|s|y|nous|vous|ils|elles|tout|rien|chacun|chacune|a|ont|avons|est|sont|ete|soit|soient|etre|avoir|sera|seront|serait)$',
  trade: '(?:eur|euse|trice|iste|erie)$',
  verbPlace: '',
  nounMarker: '^(?:un|une|des|nos|notre|du|au|ce|cet|cette)$',
  verbEnding:
    '(?:(?<!i|(?:^|[^a-z])(?:mast|post|fly|foy|loy|hiv|corn|deal|lead|manag|cent|serv|burg|boulang|etrang|dang|bouch|ch|sup|canc|f|m|support|report|trad|design|clust|chart|twitt|newslett|partn|contain|scoot))er|ifier|udier|ir|oir|uire|endre|ondre|aitre)$',
  verbMarker:
    '^(?:|faire|fait|faisons|laisser|de|d|a|pour|et|sans|nous|vous|en|veux|veut|voulons|devons|dois|doit|faut|mieux|bien)$',
});

const FORMS = `est sont sera seront soit soient suis sommes ai as a ont avons avez aurai aura auront veux veut voulons voulez
  peut peux pouvons pouvez dois doit devons devez fait faites font vais va allons vont souhaite souhaitons souhaitez
  aimerais aimerions voudrais voudrions faut faudra serait aurait soyez soyons`;

/** Verbs of objectives, as dictionaries have them. */
export const infinitives = (): ReadonlySet<string> => wordList(REGULAR);

const others = (): ReadonlySet<string> =>
  new Set([...wordList(FORMS, IRREGULAR), ...regularForms([...IR, ...RE].map(foldAccents))]);
const all = (): ReadonlySet<string> => wordList(REGULAR, EVERYDAY, MOVES, RENEWS, IR.join(' '), RE.join(' '));

/** Verbs of objectives in their usual forms. */
export const verbs = (): WordTest => formsOf(all(), others());

/** Forms of them that nouns share. */
export const present = (): WordTest => presentOf(all(), wordList(IRREGULAR_PRESENT));

const DEEDS = `sensibiliser ouvrir signer recruter embaucher déployer migrer basculer installer traduire renégocier
  référencer implanter équiper certifier labelliser acheter vendre louer breveter imprimer exporter importer livrer
  prospecter visiter rencontrer démarcher contacter appeler recontacter former inviter lancer passer relancer
  immatriculer homologuer commercialiser racheter rénover agrandir fermer transférer délocaliser écrire rédiger publier reconquérir envoyer adresser distribuer tester solder écouler liquider déstocker`;

/** Verbs of what is plainly done or not: open, sign, publish. */
export const deeds = (): WordTest => formsOf(wordList(DEEDS), new Set());

/** Verbs that move a level rather than do a countable thing. */
export const levelVerbs = (): string =>
  alternation(
    `atteindre, porter, passer, ramener, faire passer, dépasser, franchir, monter, grimper, augmenter, accroître`,
    `réduire, diminuer, baisser, limiter, maintenir, stabiliser, arriver, atteint, atteignent, passe, passent`,
  );

/** Verbs whose delay is the measure. */
export const serviceVerbs = (): string =>
  alternation(
    `répondre, réponse, traiter, livrer, livraison, rappeler, résoudre, rembourser, recontacter, relancer, régler, payer`,
    `expédier, confirmer, envoyer, transmettre, remettre, accuser réception, payée?s?, réglée?s?, livrée?s?, traitée?s?`,
    `résolue?s?, expédiée?s?, rappelée?s?, relancée?s?, répondu, recontactée?s?, prendre en charge, mettre en service, installer, activer, intégrer, encaisser, encaissées?, rembourser, préparer, préparées?`,
  );

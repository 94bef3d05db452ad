import { wordList } from '../word-list';
import { GOODS } from './goods';

const WORDS = `
  veille collecte recherche marche rente adresse recolte rencontre classe caisse carte plante porte terre decoupe pose depose
  fouille fabrique trace touche peche chasse coupe danse cuisine ecole epargne reserve annonce amende enquete escale
  abaisse acceleree acceptee accompagnee accompagnes achetee achetees achetes acteur acteurs actives
  adeptes adoptee affectes agent agents aient ajoutee amelioree analyses animes anticipee appelee
  appelees appeles apple appliquee appliquees appliques apport apportees appreciee approfondie
  arrivee arrives arts assistee associee associes assumer assuree assures assureur assureurs
  attendre audio augmentee autonome autonomes avait ayant bailleur bailleurs balle basee basees
  bayer belge belges boire boucher bouchers brande brosse bruges bruts bulles caisse caisses cancer
  capteurs carre carres carte cartes casse casser centre centres certaine certaines certes cession
  chair champagne change changes chante chanter charger charles charme charmes chasse chat chercheur
  chercheurs civils clause clauses coffre coins colle compensee computer comte concurrentes conduite
  confiee confirmee conservee consideree considerees consideres constante constat constater
  constituee construite conte contenir contenu contient contrer coordonnees cotation coucher couler
  couloirs courent courir courrier couvrant couvre creee creees crees crois croissante cuivre debat
  debats debit debout deception deduction deduire defaire defense definie definis definit defis
  delegues demandee demandes demandeur demandeurs denis dents deplacer deposee detecteurs detention
  determinee determinees detour dette dettes deuil developpee developpees developpes devenu devenus
  didier differente differentes diffusee digne dignes dirigee disposes distribues domine donnee
  donnees donnes dote doter dotes douce douces dupuis durer effectuee effectuees effectues egales
  egard elaboree emises emission emissions employees employes employeur employeurs engagee engages
  enlever enregistree enregistrees enregistres enseignes entendre entree entrees envisagee envoyes
  estimee etablie etablis etablit etage etages etant etat etats etendue evaluee evoquer exchange
  exercee exposees exposes fabriques fais faisons fasse fassent fausse fausses ferme fermer fermes
  fidelity fier figures fille filles financee finances financier financiers finit fiscaux fixee
  fixees fixes flacon flacons foie fonde forcement forcer forem formes fournie fournis fournit frans
  fuite gagnent gand garantis garantit gassee genereux geree geres gilles glace gosses grammes grave
  graves haussier heurte hier homme hommes implantee impliques importance imposee imposees imposes
  informes inities inspiree installee installees installes integree integrees integres interieur
  interieurs investie investis investit invites jette joint jouet jouets joueur joueurs justifiee
  lancee lancees lances large larges laver lecteur lecteurs leger legers legion lesquels lettre
  lettres leve levee levier libere ligue lille linge livres livret loger loire louvre loyer loyers
  maigre maigres mailing mains manche manches manger manque manquer mari marie marier maries marins
  marne masque masques masse menagers menee menees mette mettra mobilier mobiliers mode modere
  moderee modes monnaies montent montres morte mortes moules noire noires nomme notation notations
  noter obtenus occupee occupes oeuvre oeuvres ombre ondes organisee organisees organises orientee
  orientes oublier outre ouvrier ouvriers paire papier papiers paquet paquets parcs pari parier
  paris parite parlait partages partent partis pause payes peint pensee percee perdant perdue perles
  permettait permettent pertes pertinence pervers peser phares phrase phrases pilotes plage plages
  plaide plante plantes plaques pleine pomme pommes pont ponts portee portes porteur porteurs
  poursuivra poussee precedents preference prendra prepares preserver prevenu prevenus prevoit
  privilegiee privilegiees privilegies prochains procureur products produite produites profil
  profils prolongee promet promoteur promoteurs proposee proposees proposes propre propres
  prospectus protegee proteges publiee publiees publies puree qualifiee quant rachat rachats
  rachetee radio raison raisons rappel rappelle rapporter reagit realises realisme realiste
  realistes rebut rebuts recente recentes recours redaction reduite reduites reine relais relief
  relies remplaces remplie remplit renard rencontres rendant rendus renforcee renouer rente rentes
  rentrer repandu reparation reparations repartis reperer reporter repose representee representees
  representes reservee reservees reserves restee restes resultant retablir retenu retenus retrouvee
  reunis reunit reussie revendu revenir revers revolution ronde route routes sablon sage sauter
  savons seconds securities seduction selectionnes separer serge serons serre serres seul seuls
  signee signes soins solaire solaires sombre sombres sonne sorti sortie sorties souvenir souvenirs
  souvient specialisee specialisees specialises stade sucre suivants suivie tailleur tarder
  telephonie telle telles tente tenter tentes terminee terre terres tiens tient tires tonne tonnes
  touches tournee tours traces traites traiteur traiteurs transformee transparente travailleur
  travailleurs travaux travel troupes trous trouvee urgent utilisee utilisees utilises vapeur veine
  vendant vendue vendues vent ventre venue venues venus verses verte vertes vertus veste vieux
  vignes vigueur ville villes visent vises vitres vive vivent vives vogue voient voile voir voire
  vote voter voyons vrais`;

/** Common words one letter away from a word that counts. */
export const ordinary = (): ReadonlySet<string> => wordList(WORDS, GOODS);

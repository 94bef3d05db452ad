import { alternation, either } from '../patterns';
import { wordList } from '../word-list';

/** Indicators too broad to be specific alone. */
export const umbrella = (): ReadonlySet<string> =>
  wordList(
    `vente ca chiffre affaire revenu recette profit bénéfice marge coût dépense charge frais résultat encaissement`,
    `client clientèle prospect lead contact visiteur acheteur consommateur abonné utilisateur compte`,
    `part marché croissance performance productivité qualité satisfaction engagement image notoriété visibilité`,
    `turnover absentéisme commande contrat affaire deal portefeuille rentabilité profitabilité trafic audience`,
    `activité business volume nombre quantité fidélité fidélisation rétention opportunité pipeline achat`,
    `réputation efficacité impact prospection conversion renouvellement réservation inscription transaction euro`,
    `facturation trésorerie rendement production stock litige réclamation retard erreur retour perte cash`,
  );

/** Countable, but bare: they say neither with whom nor what for. */
export const activities = (): ReadonlySet<string> =>
  wordList(
    `appel email mail e-mail courriel message sms visite rdv rendez relance réunion coup fil téléphone`,
  );

/** Things no figure measures. */
export const vague = (): ReadonlySet<string> =>
  wordList(
    `portée reconnaissance parcours suivi temps dialogue échange information flexibilité polyvalence ambition passion fierté`,
    `bienveillance solidarité entraide cohérence clarté transparence crédibilité légitimité ponctualité discipline rythme`,
    `organisationnel engagement implication sérénité stabilité pérennité durabilité sécurité liberté équilibre stress santé`,
    `apprentissage progrès expertise connaissance maîtrise formation métier carrière évolution emploi personnalité`,
    `influence popularité originalité singularité différence différenciation longueur avance chance rêve mission identité`,
    `argent économie richesse croissance patrimoine investissement ressource budget échanges synergie réseau`,
    `communauté société planète environnement écologie futur vie monde humanité public satisfaction bonheur plaisir`,
    `simplicité facilité rapidité vitesse fluidité disponibilité accessibilité fiabilité régularité constance sérieux`,
    `communication motivation effort énergie cohésion ambiance culture organisation stratégie innovation image`,
    `digitalisation transformation expérience relation service compétence savoir comportement attitude leadership`,
    `confiance bien-être professionnalisme rigueur réactivité créativité présence positionnement développement`,
    `processus process méthode travail fonctionnement gestion équipe marketing excellence dynamisme qualité`,
    `sensibilisation accompagnement collaboration coordination implication autonomie agilité technologie outil`,
    `pratique potentiel valeur approche vision démarche management rayonnement attractivité compétitivité`,
    `avantage problème difficulté écoute priorité climat esprit discipline moral conscience responsabilité`,
  );

/** Things that say what without narrowing it. */
export const things = (): ReadonlySet<string> =>
  wordList(
    `produit offre site projet application plateforme boutique magasin campagne action plan chantier ligne gamme marque`,
    `événement programme catalogue newsletter opération promotion équipe formation commercial certifié certifiée certification label norme`,
    `agrément diplôme version logiciel outil-métier fichier dossier base rapport`,
  );

/** Adjectives and nouns that narrow nothing. */
export const generic = (): ReadonlySet<string> =>
  wordList(
    `centre sourire vite tôt tard attractif attractive informé informée actif active réactif réactive proactif proactive salarié`,
    `employé collaborateur actionnaire proche utile agréable accueillant dynamique ambitieux ambitieuse solide sain`,
    `saine stable pérenne crédible visible présent présente disponible serein motivé motivée impliqué engagé formé`,
    `compétent compétente satisfaisant correct équilibré ouvert ouverte créatif créative original fidèle autonome`,
    `responsable organisé organisée structuré fluide lisible cohérent harmonieux puissant fier gagnant gagnante`,
    `nouveau nouvelle nouvel bon bonne meilleur meilleure grand grande gros grosse petit petite fort forte haut`,
    `bas basse global globale général générale total totale principal principale important importante significatif`,
    `significative durable rapide efficace performant performante rentable compétitif compétitive innovant innovante`,
    `actuel actuelle annuel annuelle mensuel mensuelle trimestriel hebdomadaire quotidien commercial commerciale`,
    `possible maximum minimum max min moyen moyenne clé stratégique opérationnel opérationnelle supplémentaire`,
    `optimal optimale parfait parfaite excellent excellente leader numéro premier première unique`,
    `objectif but façon manière niveau facteur entreprise société boîte monde tout tous toute toutes chose gens`,
    `personne humain concurrence concurrent secteur domaine supérieur supérieure inférieur vitesse tableau bord`,
    `réseau social internet web cause groupe structure maison beau belle joli moderne professionnel professionnelle adapté`,
    `interne externe divers sûr sûre facile simple pertinent pertinente régulier régulière vrai constant continu`,
    `divers différent autre même tel certain plusieurs quelque beaucoup peu plus`,
    `moins mieux davantage très trop assez vraiment rapidement fortement significativement durablement sensiblement`,
    `nettement considérablement bientôt terme court long future futur avenir fois point cur pct pts xfold personnel`,
    `souvent anglais managérial managériale relationnel relationnelle technique mondial mondialement reconnu reconnue satisfait heureux content succès réussite amélioration augmentation`,
    `baisse hausse réduction diminution progression évolution optimisation accroissement doublement lancement mise`,
    `gagnant gagnante vrai vraie clair claire place création ouverture atteinte objectif cible seuil idée besoin attente premier`,
  );

/** Indicators that designate one thing by themselves. */
export const precise = (): string =>
  alternation(
    `nps, appels? d'offres?, net promoter score, csat, churn, attrition, taux de [a-z']+, taux d'[a-z]+, panier moyen, panier, cac, ltv, clv`,
    `coût d'acquisition[a-z ]*, coût par lead, coût par clic, cpl, cpc, cpa, mrr, arr, acv, arpu, (?<!\\b(?:est|un|des|client) )roi, roas, romi`,
    `retour sur investissement, délais? de [a-z]+, délai moyen, (?<!(?:est|etait|serait|grand|peu de|le) )temps de (?!travail)(?![a-z]+(?:er|ir|oir)\\b)[a-z]+, durée d[e'] ?[a-z]+, cycle de vente`,
    `valeur vie client, prix moyen, ticket moyen, dso, bfr, rendez-vous qualifiés?, leads? qualifiés?, mql, sql`,
    `prospects? qualifiés?, note moyenne, revenu récurrent[a-z ]*, revenus? par client, chiffre d'affaires récurrent`,
    `couverture du pipeline, nombre de pages vues, encours, impayés?, part de voix, part de portefeuille, cfr`,
    `indice de [a-z]+, score de [a-z]+, ratio [a-z]+, stock moyen, rotation d[eu]s? stocks?, marge brute, marge nette`,
  );

/** Set phrases of broad words that tell whom or where. */
export const segments = (): string =>
  either(
    '(?<!mise (?:en )?)en ligne',
    alternation(`grands? comptes?, comptes? clés?, petites? entreprises?, jeunes actifs?, petits commerces?`),
  );

/** Indicators and activities of sales, customers or marketing. */
export const commercial = (): string =>
  alternation(
    `vente, ventes, ca, chiffre d'affaires, chiffre, clients?, clientes?, clientèle, prospects?, prospecter, prospection`,
    `leads?, panier, marge, marges, revenus?, recettes?, commandes?, contrats?, devis, affaires, signer, vendre, vendus?`,
    `rendez-vous, rdv, appels?, visites?, visiteurs?, abonnés?, abonnements?, abonnement, churn, attrition, conversion`,
    `fidélis[a-z]+, fidélité, rétention, renouvel[a-z]+, réachat, nps, satisfaction, notoriété, trafic, inscriptions?`,
    `parts? de marché, pipeline, portefeuille, cac, ltv, mrr, arr, acheteurs?, consommateurs?, utilisateurs?, adhérents?`,
    `réservations?, téléchargements?, campagnes?, newsletter, emailing, salon, boutique, magasins?, commerciaux, vendeurs?`,
    `distributeurs?, revendeurs?, partenaires?, comptes?, négociation, remises?, encaissements?, facturation, impayés?`,
    `réclamations?, livraisons?, offre, offres, produits?, gamme, tarifs?, prix, deals?, opportunités, référencement`,
    `relances?, démos?, démonstrations?, essais?, followers, clics?, followers, bénéfices?, rentabilité, chiffre`,
  );

/** Indicators measured in time. */
export const durations = (): string =>
  alternation(
    `retour sur investissement, roi, point mort, délais?, temps, durée, cycle, latence, attente, retard, payback, amortissement, runway, trésorerie, dso, retards`,
    `rapidité, délai moyen, time to [a-z]+, ancienneté, montée en compétence, vitesse`,
  );

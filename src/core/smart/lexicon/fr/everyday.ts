/** Adjectives of everyday speech: they say how, not what. */
export const EVERYDAY_ADJECTIVES = `mauvais mauvaise pire normal normale bel triste soutenu soutenue manifeste spectaculaire net nette seul seule
  tranquille calme prêt prête libre vide capable incapable certain certaine évident évidente probable vaste infini infinie
  entier entière brutal brutale soudain soudaine lourd lourde léger légère dur dure doux douce rude difficile impossible
  incroyable formidable fantastique magnifique superbe extraordinaire historique ancien ancienne record décevant décevante encourageant
  encourageante catastrophique insuffisant insuffisante timide frileux frileuse morose maussade piteux médiocre
  honorable correct correcte confortable inespéré inespérée inoubliable imbattable accro addict redoutable féroce acharné affamé affamée
  conquérant conquérante gourmand gourmande heureuse malheureux malheureuse content contente mécontent déçu déçue ravi ravie
  chanceux brave vaillant vaillante malin maligne futé futée rusé fou folle dingue génial géniale sympa top super extra
  urgent urgente pressé pressée tardif tardive précoce immédiat rapproché lointaine récent récente neuf neuve inédit
  faisable réalisable réaliste jouable tenable raisonnable viable moindre tel telle pareil pareille quelconque`;

/** Adverbs and little words that no ending tells. */
export const EVERYDAY_ADVERBS = `enfin bien hélas vivement presto illico fissa sitôt tantôt désormais dorénavant aussitôt autrement ensuite d'abord surtout presque
  plutôt guère point volontiers exprès pourtant cependant toutefois néanmoins tandis lorsque puisque quoique bref voire
  hier autrefois jadis naguère parfois ok oui allez allons hop stop bravo vive zou`;

/** Moments of a day and of a story. */
export const MOMENTS = `soir soirée matin matinée minuit nuit aube instant moment délai échéance sursaut rebond reprise
  redressement embellie éclaircie remontée envol décollage normale reconquête renouveau redémarrage présent avenir
  année semaine mois jour trimestre semestre creux repli recul chute dégringolade marasme accalmie trou coup traversée`;

/** Nouns of promises, excuses, manners and amounts of nothing in particular. */
export const TURNS = `exception promesse excuse prétexte vérité envie hasard peine faute tort souhait voeu espoir doute pari serment parole
  blabla tracas compromis regret tabou complexe concession pitié bla génération moyens merci ménage moteur courbe roi souffle vapeur bougeotte truc machin bidule histoire affaire espèce genre sorte manière raison cas fait reste compteur sueur huile coude
  travail boulot turbin effort tentative essai-erreur chance malchance veine aubaine miracle destin gloire
  revanche bagarre baston lutte guerre paix camp rage grinta gnaque niaque hargne appétit faim soif feu flamme étincelle
  morosité inertie routine pessimisme peur panique crainte angoisse confort sourire rire joie bonne-humeur ambiance fête`;

/** Set phrases of encouragement, of haste and of recovery. */
export const SET_PHRASES = `sport d'équipe, accueil 5 étoiles, service 5 étoiles, compteurs à zéro, compteurs à 0, tourner la page, repartir du bon pied, les bouchées doubles, coûte que coûte,
  vaille que vaille, d'arrache-pied, de plus belle, une bonne fois pour toutes, tôt ou tard, tout simplement, point barre,
  un point c'est tout, c'est promis, sans exception, sans faute, à tout prix, quoi qu'il arrive, de A à Z, à fond,
  haut la main, dans le vert, dans le rouge, à la normale, sur les rails, la tête haute, au sommet, vers le haut,
  à la hausse, à la baisse, en forme, au plus vite, le plus vite possible, le plus tôt possible, petit à petit, pas à pas,
  au fil du temps, jour après jour, en un mot, droit au but, corps et âme, pied au plancher, plein gaz, plein pot,
  derrière nous, une fois pour toutes, dans les temps, le plus tôt sera le mieux, à la page, au beau fixe, bon train,
  à l'arrivée, en beauté, en route, en marche, en selle, à flot, hors de l'eau, la barre, le cap, un cap, le tir, la donne, la main`;

/** Nouns of the mind and of morals. */
export const MIND = `situation système règle secret paix ordre désordre chaos réalité leçon théorie opinion permission silence trésor
  admiration désespoir chagrin culpabilité horreur illusion instinct intention ironie logique folie misère motif mystère
  bêtise obsession issue paradis principe privilège punition rage réaction soulagement remède rumeur scandale honte choc
  péché dépit soupçon sympathie terreur tradition tragédie vengeance violence vertu souci blessure lien bonté grandeur
  absolu absolue`;

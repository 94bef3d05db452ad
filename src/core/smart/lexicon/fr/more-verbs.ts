/** Verbs of everyday French that objectives, wishes and slogans are made of. */
export const EVERYDAY = `espérer manger arriver attendre tomber rentrer entrer regarder entendre retourner continuer expliquer cacher préférer emmener
  oublier excuser discuter détruire remettre découvrir danser sauter tourner attraper descendre régler enlever arranger amuser
  frapper bouger inquiéter mentir reposer échapper décider couper supporter nettoyer réveiller survivre manquer embrasser retirer
  attaquer blesser respirer déranger affronter pardonner lâcher calmer répéter recommencer tromper tenter brûler entraîner
  deviner traîner approcher gâcher avouer séparer interroger forcer annuler causer goûter éloigner emprunter ignorer déplacer
  renvoyer voyager emporter adorer couler plaindre témoigner révéler détendre opérer regretter effacer renoncer creuser
  débrouiller risquer rouler signaler admirer douter tarder éclater accuser énerver remarquer ressembler rapporter accéder
  serrer dépêcher allumer prêter décrire saluer coûter accorder intéresser avertir soucier localiser fonctionner ramasser
  balancer cesser célébrer coincer appuyer lutter parier prétendre attacher guider repérer habituer assumer effrayer
  éclairer sonner ennuyer exister menacer renseigner apparaître déclarer comporter distraire peindre habiter transporter
  insulter procéder soulager étouffer prononcer rechercher croiser pointer chauffer endurer ressortir verser contenter obliger
  modifier nommer reprocher sécher mentionner écarter insister défier reproduire enfoncer patienter hésiter achever boucler
  condamner opposer critiquer réconforter parcourir presser introduire gaspiller fréquenter supposer imiter contourner
  découper distinguer mélanger apaiser autoriser isoler remuer connecter circuler préciser désirer intimider priver
  contrarier dresser compromettre combler naviguer tolérer préoccuper dissuader exclure confondre perturber interdire
  recommander compliquer résumer appartenir manifester flotter suspendre évoquer alerter exiger approuver refermer débuter
  confronter songer absorber dépendre éveiller classer choquer user assembler consommer expérimenter entamer incliner
  prescrire plaisanter promettre laisser importer mériter décevoir noter solder liquider déstocker brader`;

/** Verbs of rise, fall and turning round. */
export const MOVES = `remonter repartir rebondir redémarrer décoller exploser grossir gonfler grignoter rogner chuter reculer plonger s'effondrer
  effondrer ralentir freiner enrayer endiguer juguler stopper contenir contrer creuser résorber rehausser relever hisser
  propulser doper muscler remuscler pulvériser écraser cartonner déchirer frôler friser avoisiner afficher décliner stagner
  plafonner piétiner patiner essouffler talonner dégénérer sombrer redécoller ressusciter renverser inverser basculer rallier regonfler`;

/** Verbs of renewal, care and daring. */
export const RENEWS = `oser rêver miser tabler semer sacrifier briller impressionner surprendre bousculer secouer casser rajeunir embellir
  adoucir assouplir durcir rafraîchir raffermir affermir rétablir dépoussiérer relooker réinventer réenchanter étoffer
  peaufiner affiner bonifier épauler seconder remotiver remobiliser ressourcer redéployer reconstruire restaurer
  accueillir recueillir éblouir séduire ravir choyer bichonner chouchouter cajoler purifier éclaircir balayer bannir
  évincer détrôner devancer distancer damer affoler emballer enchanter envoûter`;

/** Verbs whose forms follow `finir`. */
export const IR =
  `finir réussir établir fournir franchir garantir élargir enrichir définir investir remplir réunir approfondir agir bâtir choisir
  grandir fleurir nourrir saisir guérir unir réfléchir réagir accomplir convertir embellir adoucir assouplir durcir rajeunir
  ralentir raccourcir rebondir bondir rétablir rafraîchir grossir éclaircir réjouir refroidir subir trahir envahir applaudir
  ressaisir démolir vieillir rougir blanchir rétrécir affermir raffermir mûrir surgir éblouir ravir bannir`.split(
    /\s+/u,
  );

/** Verbs whose forms follow `vendre`. */
export const RE =
  `vendre rendre attendre entendre répondre perdre étendre tendre fondre descendre défendre dépendre confondre répandre
  revendre détendre suspendre`.split(/\s+/u);

/** Forms of irregular verbs that no noun shares. */
export const IRREGULAR = `viennent revient reviennent revienne devient deviennent devienne parvient parviennent obtient obtiennent obtienne tient tiennent
  maintient soutient soutenu soutenue soutenus soutenues contient prend prennent prenne pris reprend reprenne apprend
  comprend fasse fassent aille aillent sait sache sachent puisse puissent veuille faudrait fallait faille vaut vaille dit
  disent lit lisent écrit écrivent croit croisse croissent croître connaît connaissent connu connue atteint atteints atteinte
  atteignent atteigne reçoit reçoivent reçoive reçu reçus reçue reçues perçoit déçoit déçoivent déçu déçus déçue vu vus vue
  eu mis mise permis permet permettent permette met mettent mette sert servent partent sort sortent sent sentent vit vivent
  suit suivent suivi suivis suivie ouvrent ouvert ouverts ouverte ouvertes offrent offert offerts couvert couverte couvrent
  souffrent tenu tenus tenue obtenu obtenus obtenue obtenues devenu devenue devenus venu venue venus parvenu conclu conclus
  conclue conclues conquis conquise acquis acquise appris compris comprise surpris satisfait satisfaits plaît plaisent
  promis promise battu battus battue convaincu convaincus convaincue résolu résolus résolue réduit réduite réduits construit
  détruit rejoint rejoints joint craint craignent accueilli accueillis accueillie accueillies dû devait devaient pouvait
  pouvaient voulait voulaient avait avaient était étaient furent fut serions auraient aurions aurons seront serait seraient
  repart repartent repartira repartiront reviendra reviendront viendra viendront tiendra tiendront deviendra deviendront
  obtiendra saura sauront verra verront pourra voudra faudra vaudra ira irons iront sortira sortiront servira ouvrira
  ouvriront offrira croîtra connaîtra apparaîtra disparaîtra mettra mettront prendra prendront fera feront ferons dira diront
  suivra vivra recevra recevront devra devront paraît valent veulent peuvent remet transmet promet soumet remettent rebondisse rejaillit`;

/** Forms that nouns share, verbs after a subject. */
export const IRREGULAR_PRESENT = `part parte partent fait faite faits reprise remise prise tienne vienne dorme serve offre ouvre couvre souffre suive vive
  croie voie rie vende rende perde réponde attende sorte`;

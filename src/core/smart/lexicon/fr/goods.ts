/** Common nouns, names and words one letter away from a word that counts: they are not misspelt. */
export const GOODS = `
  agente allen altitude amant appli arrêt arrêts benne bennes bille billes bonde bondes borne bornes bosse botte
  bottes broderie brune carter cases cendre chaire chargement chargements charte chics chèque chèques cidre
  cidres claque clips commando compagne compote compotes comète confession couple couples crasse crème crèmes
  cuir cuirs cuite cure cures câble câbles demi derrière dorées dîner empli envoi farmer faucon ferme ficher
  firme firmes fonte forêt forêts foute frange franges games garantie garden gazette gland glande glandes glands
  globules gomme gommes grade grange granges grasse grèce infirme internat jaune jaunes linge lundy lèvres malle
  malles mare mares martin marée marées massage massages matière matières meler mile miles miller minière moine
  moines molles mort morue moule mètre mètres national noyer organisme organismes palace palaces palier parks
  parti parties passager passagers patrie pays paysage paysages peigne peintre peintres pendre pepite pioche
  pioches piques plaine plaines planer plate plates plâtre plâtres poche poches poing porche porches portier
  ports poster posters postes poètes procès pépites quilles raide raisin raisins restau retrait retraits sable
  salaire salaires saline salines saule saules saxon seine selle selles sentier sentiers sondes soute spring
  stratège séries tabou tempe tempo terne tourte tourtes traître venin voisine voisines voleur équipier état
  évier éviers`;

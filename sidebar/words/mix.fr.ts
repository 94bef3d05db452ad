import type { mixEn } from './mix.en';

export const mixFr: Readonly<Record<keyof typeof mixEn, string>> = {
  mixStart: 'De quel plan partez-vous ?',
  mixStyles: 'Plans tout prêts',
  mixSaved: 'Vos choix enregistrés',
  mixSections: 'Cochez les sections de votre plan',
  mixSectionsMissing: 'Cochez au moins une section.',
  mixComplete: 'Tous les onglets de ces sections',
  mixSavedTabs: 'Onglets de « {name} »',
  saveMix: 'Enregistrer ce choix',
  saveMixName: 'Nom de ce choix',
  saveMixHint: 'Vous le retrouverez aussi dans vos autres classeurs.',
  saveMixMissing: 'Saisissez un nom, par exemple Équipe terrain.',
  saveMixTaken: '« {name} » existe déjà. Cliquez sur Remplacer pour enregistrer ce choix à sa place.',
  saveMixGo: 'Enregistrer',
  saveMixReplace: 'Remplacer',
  saveMixDone: 'Choix « {name} » enregistré.',
  forgetMix: 'Oublier ce choix',
  forgetMixSure: 'Oublier « {name} » pour de bon',
  forgetMixDone: 'Choix « {name} » oublié.',
};

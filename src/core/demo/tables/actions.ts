import { planDay, repName, type DemoContext } from '../context';
import { CHANNELS, PRODUCTS, TEAMS } from '../offer';
import { jobState, type Course } from '../progress';
import { numbered, type DemoSource } from '../row';

/** Month 1–12 of the fiscal year and date in it. */
type When = readonly [month: number, date: number];

interface Job {
  readonly from: When;
  readonly to: When;
  readonly course: Course;
  readonly row: DemoSource;
}

function dated(context: DemoContext, { from, to, course, row }: Job): DemoSource {
  const start = planDay(context, ...from);
  const end = planDay(context, ...to);
  return { ...row, start, end, ...jobState(start, end, context.ref, course) };
}

/** The large projects. */
function projects(context: DemoContext): readonly Job[] {
  const { staff } = context;
  return [
    {
      from: [1, 5],
      to: [3, 20],
      course: 'steady',
      row: {
        action: {
          fr: 'Refondre l’offre de bureaux en trois gammes lisibles',
          en: 'Recast the desk offer into three clear ranges',
        },
        stream: 'sales',
        objective: 'OBJ-001',
        owner: staff.director,
        priority: 'p1',
        type: 'major',
        strategy: 'expansion',
        product: PRODUCTS[0]?.name ?? '',
        theme: 'offer',
        how: {
          fr: 'Étudier les ventes par référence, supprimer un tiers des variantes, refaire le catalogue.',
          en: 'Study sales by item, drop a third of the variants, remake the catalogue.',
        },
        resources: {
          fr: 'Deux ateliers d’une journée avec la production',
          en: 'Two one-day workshops with production',
        },
        contributors: { fr: 'Production, marketing', en: 'Production, marketing' },
        impact: 5,
        effort: 4,
        expected_result: { fr: 'Devis faits deux fois plus vite', en: 'Quotes made twice as fast' },
        next_check: planDay(context, 2, 15),
      },
    },
    {
      from: [3, 23],
      to: [4, 30],
      course: 'steady',
      row: {
        action: {
          fr: 'Fixer la nouvelle grille de remises par volume',
          en: 'Set the new volume discount grid',
        },
        stream: 'sales',
        objective: 'OBJ-001',
        owner: staff.director,
        priority: 'p1',
        type: 'major',
        theme: 'pricing',
        predecessor: 'ACT-001',
        how: { fr: 'Trois paliers, une validation au-delà de 15 %.', en: 'Three tiers, approval above 15%.' },
        contributors: { fr: 'Finance', en: 'Finance' },
        impact: 5,
        effort: 3,
        expected_result: { fr: 'Un point de marge retrouvé', en: 'One point of margin restored' },
      },
    },
    {
      from: [2, 10],
      to: [6, 15],
      course: 'blocked',
      row: {
        action: {
          fr: 'Ouvrir un configurateur en ligne pour les petites commandes',
          en: 'Open an online configurator for small orders',
        },
        stream: 'cross',
        objective: 'OBJ-011',
        owner: staff.marketing,
        priority: 'p2',
        type: 'major',
        strategy: 'expansion',
        channel: CHANNELS[2]?.name ?? '',
        theme: 'digital',
        cross: true,
        how: {
          fr: 'Partir des vingt références les plus vendues.',
          en: 'Start from the twenty best-selling items.',
        },
        resources: { fr: 'Une agence, 40 jours', en: 'An agency, 40 days' },
        obstacle: {
          fr: 'Les plans 3D de six références manquent.',
          en: 'The 3D drawings of six items are missing.',
        },
        impact: 4,
        effort: 5,
        expected_result: { fr: '15 % des ventes en ligne', en: '15% of sales online' },
      },
    },
    {
      from: [5, 2],
      to: [8, 31],
      course: 'slow',
      row: {
        action: { fr: 'Recruter un commercial pour le Grand Ouest', en: 'Hire a rep for the West' },
        stream: 'sales',
        objective: 'OBJ-008',
        owner: staff.director,
        priority: 'p2',
        type: 'major',
        strategy: 'conquest',
        theme: 'acquisition',
        how: {
          fr: 'Annonce, cooptation, trois entretiens, une journée sur le terrain.',
          en: 'Advertisement, referrals, three interviews, a day in the field.',
        },
        impact: 4,
        effort: 3,
        expected_result: {
          fr: 'Huit nouveaux clients la première année',
          en: 'Eight new customers in the first year',
        },
      },
    },
  ];
}

/** What can be done at once. */
function quickWins(context: DemoContext): readonly Job[] {
  return [
    {
      from: [1, 10],
      to: [2, 28],
      course: 'slow',
      row: {
        action: {
          fr: 'Relancer tous les devis de plus de 30 jours',
          en: 'Chase every quote older than 30 days',
        },
        stream: 'sales',
        objective: 'OBJ-002',
        owner: repName(context, 3),
        priority: 'p1',
        type: 'quick_win',
        strategy: 'conquest',
        tactic: 'prospecting',
        rep: repName(context, 3),
        team: TEAMS[0] ?? '',
        theme: 'acquisition',
        how: {
          fr: 'Dix appels par jour, motif de refus noté dans le CRM.',
          en: 'Ten calls a day, reason for refusal noted in the CRM.',
        },
        impact: 5,
        effort: 2,
        expected_result: { fr: '25 devis signés', en: '25 quotes signed' },
        obstacle: {
          fr: 'Un devis sur trois n’a pas de contact à jour.',
          en: 'One quote in three has no up-to-date contact.',
        },
      },
    },
    {
      from: [3, 5],
      to: [5, 29],
      course: 'slow',
      row: {
        action: {
          fr: 'Visiter les 40 clients sans commande depuis un an',
          en: 'Visit the 40 customers with no order for a year',
        },
        stream: 'sales',
        objective: 'OBJ-003',
        owner: repName(context, 4),
        priority: 'p2',
        type: 'quick_win',
        strategy: 'retention',
        tactic: 'direct',
        rep: repName(context, 4),
        team: TEAMS[1] ?? '',
        theme: 'retention',
        how: { fr: 'Un bilan d’usage offert à chaque visite.', en: 'A free usage review at each visit.' },
        impact: 4,
        effort: 2,
        expected_result: { fr: 'Dix clients réactivés', en: 'Ten customers reactivated' },
      },
    },
  ];
}

/** What makes the company known, and what keeps its customers. */
function campaigns(context: DemoContext): readonly Job[] {
  const { staff } = context;
  return [
    {
      from: [2, 1],
      to: [5, 31],
      course: 'steady',
      row: {
        action: {
          fr: 'Mener une campagne LinkedIn auprès des responsables immobiliers',
          en: 'Run a LinkedIn campaign for facility managers',
        },
        stream: 'marketing',
        objective: 'OBJ-008',
        owner: staff.marketing,
        priority: 'p2',
        type: 'recurring',
        strategy: 'conquest',
        tactic: 'advertising',
        segment: { fr: 'PME de services', en: 'Service SMEs' },
        theme: 'acquisition',
        resources: { fr: 'Ligne de budget BUD-001', en: 'Budget line BUD-001' },
        impact: 3,
        effort: 2,
        expected_result: { fr: '300 prospects, 18 clients', en: '300 leads, 18 customers' },
      },
    },
    {
      from: [4, 6],
      to: [5, 22],
      course: 'steady',
      row: {
        action: {
          fr: 'Former les commerciaux à la vente de projets acoustiques',
          en: 'Train the reps to sell acoustic projects',
        },
        stream: 'sales',
        objective: 'OBJ-010',
        owner: staff.director,
        priority: 'p2',
        type: 'milestone',
        strategy: 'expansion',
        product: PRODUCTS[4]?.name ?? '',
        theme: 'training',
        resources: { fr: 'Un formateur, deux jours par équipe', en: 'A trainer, two days per team' },
        impact: 4,
        effort: 2,
        expected_result: {
          fr: 'Une proposition acoustique dans chaque grand devis',
          en: 'An acoustic proposal in each large quote',
        },
      },
    },
    {
      from: [1, 15],
      to: [12, 15],
      course: 'steady',
      row: {
        action: {
          fr: 'Appeler chaque client 30 jours après la livraison',
          en: 'Call each customer 30 days after delivery',
        },
        stream: 'service',
        objective: 'OBJ-001',
        owner: staff.service,
        priority: 'p3',
        type: 'recurring',
        strategy: 'retention',
        theme: 'retention',
        how: {
          fr: 'Cinq questions, note sur 10, alerte au commercial sous 7.',
          en: 'Five questions, a score out of 10, the rep alerted under 7.',
        },
        impact: 3,
        effort: 1,
        expected_result: { fr: 'Note moyenne de 8,5', en: 'Average score of 8.5' },
      },
    },
    {
      from: [8, 3],
      to: [9, 25],
      course: 'steady',
      row: {
        action: {
          fr: 'Tenir un stand au salon professionnel de Lyon',
          en: 'Hold a stand at the Lyon trade fair',
        },
        stream: 'marketing',
        objective: 'OBJ-008',
        owner: staff.marketing,
        priority: 'p2',
        type: 'milestone',
        strategy: 'conquest',
        tactic: 'direct',
        theme: 'acquisition',
        resources: {
          fr: 'Stand de 30 m², trois commerciaux par jour',
          en: 'A 30 m² stand, three reps a day',
        },
        impact: 4,
        effort: 4,
        expected_result: { fr: '120 contacts qualifiés', en: '120 qualified contacts' },
      },
    },
    {
      from: [6, 20],
      to: [9, 15],
      course: 'steady',
      row: {
        action: {
          fr: 'Équiper dix revendeurs d’un espace de démonstration',
          en: 'Fit out a demonstration area at ten resellers',
        },
        stream: 'sales',
        objective: 'OBJ-003',
        owner: repName(context, 2),
        priority: 'p3',
        type: 'major',
        strategy: 'penetration',
        tactic: 'partnership',
        channel: CHANNELS[1]?.name ?? '',
        team: TEAMS[1] ?? '',
        theme: 'offer',
        impact: 3,
        effort: 3,
        expected_result: {
          fr: '+20 % de ventes chez ces revendeurs',
          en: '+20% of sales at these resellers',
        },
      },
    },
  ];
}

/** Who does what, by when: some jobs are done, some late, one is stopped. */
export function actions(context: DemoContext): readonly DemoSource[] {
  const jobs = [...projects(context), ...quickWins(context), ...campaigns(context)];
  return numbered(
    'ACT',
    jobs.map((job) => dated(context, job)),
  );
}

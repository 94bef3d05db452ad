import type {
  Answers,
  CatchUpPreview,
  CrossPreview,
  PlanSummary,
  Refusal,
  Request,
  ShareAxis,
  SharePreview,
  SharePreviewLine,
  SharingMember,
  SharingReport,
} from '../../../src/contract';

type SharingKind =
  | 'catch-up-preview'
  | 'catch-up'
  | 'sharing'
  | 'share-preview'
  | 'share'
  | 'cross-preview'
  | 'cross'
  | 'target-mode';
export type SharingHandlers = {
  readonly [K in SharingKind]: (request: Extract<Request, { readonly kind: K }>) => Answers[K] | Refusal;
};

const TOTAL = 1_150_000;

const monthName = (rank: number): string =>
  new Intl.DateTimeFormat('fr-FR', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(Date.UTC(2027, rank, 1)),
  );

const member = (name: string, target: number | null, more: Partial<SharingMember> = {}): SharingMember => ({
  member: name,
  hint: '',
  reference: target === null ? null : target * 0.9,
  weight: null,
  target,
  stretch: null,
  pinned: false,
  edited: false,
  ...more,
});

/** A plan shared once, growth raised since: one amount pinned, one typed by hand. */
export const sharing: SharingReport = {
  mode: 'simple',
  metrics: [
    {
      metric: 'Chiffre d’affaires (CA)',
      total: TOTAL,
      stretch: 1_200_000,
      currency: 'EUR',
      axes: [
        {
          axis: 'rep',
          members: [
            member('Anne Martin', 420_000, { pinned: true }),
            member('Bruno Petit', 310_000.5, { edited: true }),
            member('Jean-Christophe de La Rochefoucauld', 300_000),
          ],
        },
        { axis: 'product', members: [member('Meubles de bureau', 700_000), member('Rangement', 400_000)] },
        {
          axis: 'month',
          members: Array.from({ length: 12 }, (_, rank) =>
            member(`M${rank + 1}`, null, { hint: monthName(rank) }),
          ),
        },
      ],
      years: [true, true],
      hasMonths: true,
      canCatchUp: true,
    },
  ],
};

const line = (
  name: string,
  before: number | null,
  after: number | null,
  more: Partial<SharePreviewLine> = {},
) => ({
  member: name,
  hint: '',
  before,
  after,
  stretch: null,
  held: null,
  isNew: false,
  ...more,
});

const LINES: Readonly<Partial<Record<ShareAxis, readonly SharePreviewLine[]>>> = {
  rep: [
    line('Anne Martin', 420_000, 420_000, { held: 'pin' }),
    line('Bruno Petit', 310_000.5, 310_000.5, { held: 'edited' }),
    line('Jean-Christophe de La Rochefoucauld', 300_000, 419_999.5),
  ],
  product: [line('Meubles de bureau', 700_000, 731_818), line('Rangement', 400_000, 418_182)],
  month: Array.from({ length: 12 }, (_, rank) =>
    line(`M${rank + 1}`, null, rank < 4 ? 95_900 : 95_800, {
      isNew: true,
      held: rank === 0 ? 'past' : null,
      hint: monthName(rank),
    }),
  ),
};

/** What a share of these axes would write. */
export const sharePreview = (axes: readonly ShareAxis[]): SharePreview => ({
  currency: 'EUR',
  total: TOTAL,
  stretch: 1_200_000,
  axes: axes.flatMap((axis) => {
    const lines = LINES[axis];
    return lines ? [{ axis, sum: TOTAL, lines }] : [];
  }),
  edited: 1,
  warnings: [
    'Commercial\u00a0: arrivée trop récente pour avoir un passé, comptée comme la moyenne des autres\u00a0: Bruno Petit.',
  ],
  refused: [],
  print: 'abc',
});

/** Three months left, and one without a figure. */
export const catchUpPreview: CatchUpPreview = {
  currency: 'EUR',
  shortfall: 30_000,
  lines: ['M10', 'M11', 'M12'].map((month, rank) => ({
    month,
    hint: monthName(9 + rank),
    target: 95_800,
    catchUp: 10_000,
  })),
  warnings: ['M9 : aucune vente saisie, donc le manque de ce mois n’est pas compté.'],
  isNoted: true,
};

/** An axis that disagrees, and more rows than a workbook likes. */
export const crossPreview: CrossPreview = {
  currency: 'EUR',
  total: TOTAL,
  stretch: 1_200_000,
  sums: [
    { axis: 'rep', required: TOTAL, sum: TOTAL, agrees: true, repairs: [] },
    {
      axis: 'product',
      required: TOTAL,
      sum: 1_100_000,
      agrees: false,
      repairs: ['scale', 'unassigned', 'edit'],
    },
    { axis: 'month', required: TOTAL, sum: TOTAL, agrees: true, repairs: [] },
  ],
  rows: 57_600,
  limit: 50_000,
  pins: 2,
  edited: 1,
  warnings: [],
  blocked: [],
};

/** Once the repair is chosen, every axis agrees. */
const repaired: CrossPreview = {
  ...crossPreview,
  sums: crossPreview.sums.map((one) => ({ ...one, sum: one.required, agrees: true, repairs: [] })),
};

export function sharingHandlers(plan: () => PlanSummary): SharingHandlers {
  return {
    sharing: () => sharing,
    'share-preview': ({ choices }) => sharePreview(choices.axes),
    share: ({ choices }) => ({ written: 3, added: choices.axes.includes('month') ? 12 : 0 }),
    'catch-up-preview': () => catchUpPreview,
    'catch-up': () => ({ months: 3, isNoted: true }),
    'cross-preview': ({ choices }) => (choices.repairs.length > 0 ? repaired : crossPreview),
    cross: () => ({ rows: crossPreview.rows }),
    'target-mode': ({ mode }) => ({ plan: { ...plan(), mode } }),
  };
}

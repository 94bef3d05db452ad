import { sorted } from '../../sorted';
import { nameKey } from '../name-key';
import { INTAKE_FIELDS, type IntakeField } from './field';

/** What a header names: a field, or something that sales files hold and a plan does not. */
type Named = IntakeField | 'other';

/** Headers of sales files, in French then in English, folded; those put first win over those put last. */
const WORDS: Readonly<Record<Named, readonly string[]>> = {
  date: [
    'date, date de vente, date vente, date de facture, date facture, date facturation, date de facturation',
    'date piece, date de piece, date document, date de commande, date commande, date cde, date de fermeture',
    'emise le, cree le, date de creation, jour, mois, periode',
    'sale date, invoice date, order date, posting date, document date, transaction date, close date',
    'created at, created, paid at, day, month',
  ].flatMap(words),
  amount: [
    'montant ht, total ht, ca ht, mt ht, montant hors taxes, montant hors taxe, montant net ht, prix total ht, net ht',
    'chiffre d affaires ht, chiffre d affaires, ca, montant net, montant, valeur, prix total, ventes, total',
    'net amount, amount excl tax, amount excluding tax, net sales, sales amount, revenue, turnover, amount, value',
    'line total, extended price, sales, montant ttc, total ttc, ca ttc, ttc, gross amount, amount incl tax',
  ].flatMap(words),
  rep: [
    'commercial, commerciale, vendeur, vendeuse, nom du commercial, nom commercial, representant, conseiller',
    'ingenieur commercial, attache commercial, charge d affaires, technico commercial, agent commercial, proprietaire',
    'rep, sales rep, salesperson, sales person, sales representative, seller, account manager, owner, sales owner',
  ].flatMap(words),
  product: [
    'produit, article, designation, libelle article, libelle produit, famille, famille de produits, famille produit',
    'gamme, categorie, product, item, product name, product family, product line, category, description',
  ].flatMap(words),
  channel: ['canal, canal de vente, circuit, circuit de vente, channel, sales channel'].flatMap(words),
  account: [
    'client, nom client, nom du client, raison sociale, compte, societe, tiers, entreprise, enseigne',
    'customer, customer name, client name, account, account name, company',
  ].flatMap(words),
  document: [
    'n piece, no piece, numero de piece, numero piece, piece, ref piece, n facture, no facture, numero de facture',
    'numero facture, facture, n document, numero de document, n de piece, n de facture, n commande, n de commande',
    'num facture, num fact, num piece, ref cde, n cde, numero de commande, commande, bon de commande, document, document no, doc no, document number, invoice no',
    'invoice number, invoice, order number, sales order number, order no, order id',
    'order, transaction id, id source',
  ].flatMap(words),
  line: [
    'ligne, n ligne, no ligne, n de ligne, numero de ligne, numero ligne, poste',
    'line, line no, line number, order line, item no',
  ].flatMap(words),
  share: [
    'part de credit, part credit, part du credit, part commercial, quote part, part, taux de partage',
    'credit share, share of credit, split, credit split, share',
  ].flatMap(words),
  metric: ['indicateur, kpi, metric, measure'].flatMap(words),
  other: [
    'date d echeance, echeance, date de paiement, date de livraison, due date, ship date, delivery date, tva',
    'taux tva, taux de tva, montant tva, vat, vat amount, tax amount, prix unitaire, pu, pu ht, prix unitaire ht',
    'unit price, price, remise, discount, marge, margin, cout, cost, qte, quantite, nombre, unites, qty, quantity',
    'units, code client, customer id, customer code, code article, code produit, item code, product code, sku',
    'source, importe le, imported at, id, numerateur, denominateur, equipe, team, credit type, type de credit',
    'valeur totale de la vente, full sale value, persona, segment',
  ].flatMap(words),
};

const FIELDS: readonly Named[] = [...INTAKE_FIELDS, 'other'];

/** An exact header is worth more than any that only holds the words. */
const EXACT = 1000;

function words(line: string): readonly string[] {
  return line.split(', ');
}

/** `OrderDate` and `N° pièce` as `order date` and `n piece`. */
export function headerKey(header: string): string {
  const spaced = header.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return nameKey(spaced)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** How well a header names what the words name: 0 for not at all. */
function scoreOf(key: string, known: readonly string[]): number {
  const rank = known.indexOf(key);
  if (rank >= 0) return EXACT - rank;
  const held = known.filter((word) => ` ${key} `.includes(` ${word} `));
  return Math.max(0, ...held.map((word) => word.length));
}

/** A field a header may name, and how well. */
export interface HeaderClaim {
  readonly field: IntakeField;
  readonly column: number;
  readonly score: number;
}

const isField = (named: Named): named is IntakeField => named !== 'other';

function claimsOf(header: string, column: number): readonly HeaderClaim[] {
  const key = headerKey(header);
  const scores = FIELDS.map((field) => ({ field, score: scoreOf(key, WORDS[field]) }));
  const other = scores.find(({ field }) => field === 'other')?.score ?? 0;
  return scores.flatMap(({ field, score }) =>
    isField(field) && score > other ? [{ field, column, score }] : [],
  );
}

/** What the headers may name, the surest first, then from left to right. */
export function headerClaims(headers: readonly string[]): readonly HeaderClaim[] {
  const claims = headers.flatMap((header, column) => claimsOf(header, column));
  return sorted(claims, (a, b) => b.score - a.score || a.column - b.column);
}

/** Whether a header says that its amounts include tax. */
export function isTaxIncluded(header: string): boolean {
  return /\b(?:ttc|toutes taxes|gross|incl(?:uding|uded)? (?:tax|vat)|tax incl(?:uded)?|vat incl(?:uded)?)\b/u.test(
    headerKey(header),
  );
}

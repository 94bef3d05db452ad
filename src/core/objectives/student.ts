/** Quantile of order 0.1 of the normal law. */
const NORMAL = -1.281_551_565_544_600_4;

/** What Hill's expansion corrects by; small numbers of degrees ask for one term more. */
function correction(degrees: number, a: number, b: number): number {
  const usual = (((20_700 * a) / b - 98) * a - 16) * a + 96.36;
  const extra = degrees < 5 ? 0.3 * (degrees - 4.5) * (NORMAL + 0.6) : 0;
  const d = ((94.5 / (b + usual) - 3) / b + 1) * Math.sqrt((a * Math.PI) / 2) * degrees;
  return (((0.05 * d * NORMAL - 5) * NORMAL - 7) * NORMAL - 2) * NORMAL + b + usual + extra;
}

/**
 * Quantile of order 0.9 of Student's law, which leaves a tenth on each side; from 3 degrees of freedom on, to five
 * digits. Source: G. W. Hill, Algorithm 396, Communications of the ACM 13 (10), 1970, page 619, the branch that
 * this order takes.
 */
export function student90(degrees: number): number {
  const a = 1 / (degrees - 0.5);
  const b = 48 / (a * a);
  const square = NORMAL * NORMAL;
  const series = (((0.4 * square + 6.3) * square + 36) * square + 94.5) / correction(degrees, a, b);
  const y = ((series - square - 3) / b + 1) * NORMAL;
  return Math.sqrt(degrees * Math.expm1(a * y * y));
}

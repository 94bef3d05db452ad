/** Under it, amounts kept to the cent are the same. */
export const HALF_A_CENT = 0.005;

/** A figure to the cent, without what binary fractions add. */
export const cents = (figure: number): number => Math.round(figure * 100) / 100;

/** A fraction as a percentage, to the tenth. */
export const percent = (fraction: number): number => Math.round(fraction * 1000) / 10;

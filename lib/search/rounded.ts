/** Scores as they are told: finer differences are chance. */
export const rounded = (score: number) => Math.round(score * 1000) / 1000;

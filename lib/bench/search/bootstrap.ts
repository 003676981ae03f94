import { percentile } from "../statistics";
import { seededRandom } from "./seededRandom";

/** A share of things, 0 to 1, and where it would lie for 95 of 100 such sets of things. NaN of nothing. */
export type Share = { number: number; share: number; low: number; high: number };

const RESAMPLES = 2000;
const SEED = 20_261_127;

/**
 * The share that is true, with its 95 % interval by the percentile bootstrap (Efron, “Bootstrap methods: another look at the jackknife”,
 * Annals of Statistics 7, 1979): so many sets are drawn from the measured one, with repeats, and the middle 95 % of their shares told.
 * The same seed each time: of two searches asked the same questions, the same questions are drawn. It tells of chance in which
 * questions were written, not of who wrote them; and where all or none hit it has no width, so that their number must be read beside it.
 */
export function bootstrap(hits: readonly boolean[], resamples = RESAMPLES, seed = SEED): Share {
  const number = hits.length;
  if (number === 0) return { number, share: NaN, low: NaN, high: NaN };
  const random = seededRandom(seed);
  const shares = Array.from({ length: resamples }, () => {
    let drawn = 0;
    for (let draw = 0; draw < number; draw += 1) if (hits[Math.floor(random() * number)]) drawn += 1;
    return drawn / number;
  });
  return {
    number,
    share: hits.filter(Boolean).length / number,
    low: percentile(shares, 0.025),
    high: percentile(shares, 0.975),
  };
}

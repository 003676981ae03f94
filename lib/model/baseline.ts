import { z } from "zod";

const Counts = z.record(z.string(), z.int().nonnegative());

/** How much there is at least, by path in `content/`: files of a folder, and entries of a JSON file. `content/baseline.json`. */
export const Baseline = z.strictObject({ files: Counts, entries: Counts });
export type Baseline = z.infer<typeof Baseline>;

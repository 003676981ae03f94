import { z } from "zod";
import { Id, Text } from "./primitives";

/**
 * How a question can be lost: it leads elsewhere than to its guide, is refused, is told that no guide answers it, or is taken for
 * danger.
 */
const LOSSES = ["elsewhere", "refused", "off-topic", "danger"] as const;
export type Loss = (typeof LOSSES)[number];

/** Stands between the ways in which one question is lost. */
export const LOSS_BREAK = ", ";

const ONE = `(${LOSSES.join("|")})`;

/**
 * The questions of a language that are known to be lost, each with how, by the guide that they ask for:
 * `content/<language>/asked/lost.json`.
 */
export const LostList = z.record(
  Id,
  z.record(
    Text,
    z.string().regex(new RegExp(`^${ONE}(${LOSS_BREAK}${ONE})*$`), `expected some of ${LOSSES.join(", ")}`),
  ),
);
export type LostList = z.infer<typeof LostList>;

import { z } from "zod";
import { Condition } from "./condition";
import { Id, IsoDate, Jurisdiction, Text } from "./primitives";
import { HotlineService } from "./hotline";
import { StateTopic } from "./stateLaw";

export const Verdict = z.enum(["applies", "does-not-apply", "unknown"]);
export type Verdict = z.infer<typeof Verdict>;

/** What is established so far: fact id → value. `unknown` means "asked, and the person does not know". */
export const Facts = z.record(Id, Id);
export type Facts = Readonly<Record<string, string>>;

const Example = z.strictObject({
  /** One line of law or life that an advocate can confirm. */
  title: Text,
  facts: Facts,
  verdict: Verdict,
});

/** One policy: when these facts hold, show these scripts. `content/rules/<area>.json`. */
export const Rule = z.strictObject({
  id: Id,
  /** For maintainers and lawyers, in English: what the rule says in one sentence. */
  title: Text,
  when: Condition,
  /** Scripts to show, most urgent first. */
  scripts: z.array(Id).min(1),
  /** Order among rules: the lowest number is shown first. */
  urgency: z.int().min(1).max(99),
  guides: z.array(Id),
  hotlineServices: z.array(HotlineService),
  /** True: minutes count, so that the number which fits these services best stands above the words of the scripts. */
  callNow: z.literal(true).optional(),
  warnings: z.array(Id),
  contested: z.array(Id),
  /** Points that depend on who a person is: told side by side, since nobody is asked. */
  who: z.array(Id).default([]),
  /** What a phone is best used for here, the best use first: a phone does one thing at a time. */
  phone: z.array(Id).default([]),
  /** What depends on the state here. */
  stateTopics: z.array(StateTopic).default([]),
  sources: z.array(Id).min(1),
  jurisdiction: Jurisdiction,
  /**
   * First and last day on which the law behind the rule has effect. `from` is null where it rests on settled practice
   * with no single first day; `to` is null while it stands.
   */
  effective: z
    .strictObject({ from: IsoDate.nullable(), to: IsoDate.nullable() })
    .superRefine(({ from, to }, issues) => {
      if (from !== null && to !== null && to < from)
        issues.addIssue({
          code: "custom",
          path: ["to"],
          message: `expected ${from} or a later day`,
          input: to,
        });
    }),
  examples: z.array(Example).min(3),
});
export type Rule = z.infer<typeof Rule>;

import { pageFor } from "../../content/siteSearch";
import type { Content } from "../../model/content";
import type { Verdict } from "../../search";
import type { Row, Section } from "../report";
import type { Asker } from "./asker";
import { bootstrap } from "./bootstrap";
import { developmentCodes, developmentSet, isInScope, type Judged } from "./developmentSet";
import { plainShares, shownShares } from "./shareColumns";

type Judgement = { name: string; of: (judged: Judged) => boolean; is: (verdict: Verdict) => boolean };

const isPlain = (judged: Judged) => isInScope(judged) && judged.kind !== "near";
const isNear = (judged: Judged) => isInScope(judged) && judged.kind === "near";
/** What should be caught, and beside it what must not be: each is easy without the other. */
const JUDGEMENTS: readonly Judgement[] = [
  { name: "danger caught", of: ({ kind }) => kind === "danger", is: ({ danger }) => danger !== null },
  { name: "refused caught", of: ({ kind }) => kind === "refused", is: ({ refused }) => refused !== null },
  { name: "off topic caught", of: ({ kind }) => kind === "off-topic", is: ({ outOfScope }) => outOfScope },
  { name: "plain turned away", of: isPlain, is: ({ outOfScope }) => outOfScope },
  { name: "plain taken for danger", of: isPlain, is: ({ danger }) => danger !== null },
  { name: "near turned away", of: isNear, is: ({ outOfScope }) => outOfScope },
];

/** How often questions of the development set are known for what they are, each on the page that its language has. */
export function judgeScopes(content: Content, root: string, ask: Asker): Section {
  const rows: Row[] = [];
  const all: Row[] = [];
  for (const code of developmentCodes(root)) {
    const page = pageFor(content, code);
    const judged = developmentSet(root, code).map((one) => ({
      one,
      verdict: ask(page, one.query).verdict,
    }));
    const shares = Object.fromEntries(
      JUDGEMENTS.map(({ name, of, is }) => [
        name,
        bootstrap(judged.filter(({ one }) => of(one)).map(({ verdict }) => is(verdict))),
      ]),
    );
    rows.push({ language: code, page, ...shownShares(shares) });
    all.push({ language: code, page, ...plainShares(shares) });
  }
  return {
    name: "Search: danger, refused and other subjects, % (95 % interval) of so many",
    rows,
    all,
    over: [],
  };
}

import { expect, test } from "vitest";
import { pagesOf } from "../../lib/engine/situationPart";
import { content } from "../fixtures/projectContent";

/**
 * The address, the title and so the browser's history tell of these answers. `about/privacy.md` says so and names the kinds, one
 * for each situation here: it has to be changed in every language together with this list.
 */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  car: ["checkpoint"],
  custody: ["police", "ice"],
  travel: ["flight", "border"],
  work: ["asked-for-entry", "in-charge", "audit", "threat"],
  "public-place": ["appointment", "staff"],
  "someone-taken": ["held", "children"],
  witness: ["phone", "help"],
  prepare: ["family", "carry", "papers"],
};

test("the privacy page names the kind of every answer that has a page of its own", () => {
  const own = content.situations.flatMap((situation) => {
    const ids = pagesOf(situation).map(({ id }) => id);
    return ids.length > 0 ? [[situation.id, ids] as const] : [];
  });
  expect(Object.fromEntries(own)).toEqual(NAMED);
});

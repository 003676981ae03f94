import { expect, it } from "vitest";
import { readMailAddress } from "../../../lib/reports/mailMessage";
import { mistakeAddress } from "../../../lib/reports/mistakeAddress";
import { mistakeMessage } from "../../../lib/reports/mistakeMessage";

const BEGUN = mistakeAddress("/es/guides/gates/", "2026-11-28", "law@example.org");
const MISTAKEN = {
  words: "The keeper may ask your name.",
  ids: ["script/gates#say.1", "script/piers#say.2"],
  language: "en",
  version: "Contenido del 28 de noviembre. Código ABCD-EFG",
};
const SUBJECT = "Mistake: /es/guides/gates/ 2026-11-28";
const PAGE = "https://example.org/es/guides/gates/#asked";

it("says the sentence, its language and its ids, where it stands, the version, and ends with what the reader goes on from", () => {
  const { address, text, contact } = mistakeMessage(BEGUN, { ...MISTAKEN, page: PAGE }, "Qué está mal:");
  const lines = [
    "The keeper may ask your name. (en)",
    "script/gates#say.1 script/piers#say.2",
    PAGE,
    MISTAKEN.version,
    "Qué está mal:",
  ];
  expect(readMailAddress(address)).toEqual({ contact: "law@example.org", subject: SUBJECT, lines });
  expect(text).toBe([SUBJECT, ...lines].join("\n"));
  expect(contact).toBe("law@example.org");
});

it("says no page that would tell a name, and no id where none is known", () => {
  expect(mistakeMessage(BEGUN, { ...MISTAKEN, ids: [] }, "?").text.split("\n")).toEqual([
    SUBJECT,
    "The keeper may ask your name. (en)",
    MISTAKEN.version,
    "?",
  ]);
});

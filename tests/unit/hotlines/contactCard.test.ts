import { describe, expect, it } from "vitest";
import { contactCard } from "../../../lib/hotlines/contactCard";
import { hotlines } from "./directory";

const words = {
  locale: "en",
  asOf: "2026-11-27",
  t: (key: string, values: Record<string, string | number> = {}) =>
    [key.replace(/^hotlines\./, ""), ...Object.values(values)].join(" "),
};
const line = {
  name: "Example Aid",
  phones: [{ number: "+16175550100" }],
  seen: { kind: "own" as const, url: "https://example.org/contact", on: "2026-09" },
};
/** The lines as a reader of vCards has them: unfolded. */
const unfolded = (card: string) => card.replace(/\r\n[ \t]/g, "").split("\r\n");
const cardOf = (more: object = {}) => contactCard({ ...line, ...more }, words);

describe("a contact", () => {
  it("is a vCard 3.0 with a name, and every line ends as RFC 2426 says", () => {
    const card = cardOf();
    expect(unfolded(card)).toEqual([
      "BEGIN:VCARD",
      "VERSION:3.0",
      "N:Example Aid;;;;",
      "FN:Example Aid",
      "ORG:Example Aid",
      "X-ABShowAs:COMPANY",
      "TEL;TYPE=WORK,VOICE:+16175550100",
      "NOTE:seenOn September 2026\\nseenIn source.own https://example.org/contact",
      "END:VCARD",
      "",
    ]);
    expect(card.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("says when somebody called, and that it was seen without a date", () => {
    const note = unfolded(cardOf({ called: "2026-11-26", seen: { kind: "list" } })).at(-3);
    expect(note).toBe("NOTE:called November 26\\, 2026\\nseenUndated\\nseenIn source.list");
  });

  it("has its page only where that was seen", () => {
    const url = "https://aid.example.org/";
    expect(unfolded(cardOf({ url, urlSeen: true }))).toContain(`URL:${url}`);
    expect(cardOf({ url, urlSeen: false })).not.toContain(url);
  });

  it("says of each of several numbers what it is for", () => {
    const phones = [
      { number: "+16175550100", use: ["office"], sms: true },
      { number: "+16175550101", label: "At night; ask" },
      { number: "+16175550102" },
    ];
    const lines = unfolded(cardOf({ phones }));
    expect(lines).toEqual(
      expect.arrayContaining([
        "item1.TEL;TYPE=WORK,VOICE,MSG:+16175550100",
        "item1.X-ABLabel:use.office",
        "item2.TEL;TYPE=WORK,VOICE:+16175550101",
        "item2.X-ABLabel:At night\\; ask",
        "TEL;TYPE=WORK,VOICE:+16175550102",
      ]),
    );
  });

  it("has the short code that takes texts, and says that it does", () => {
    const phones = [{ number: "+16175550100", use: ["hotline"], textTo: "741741" }];
    expect(unfolded(cardOf({ phones }))).toEqual(
      expect.arrayContaining([
        "item1.TEL;TYPE=WORK,VOICE:+16175550100",
        "item1.X-ABLabel:use.hotline",
        "text1.TEL;TYPE=WORK,MSG:741741",
        "text1.X-ABLabel:sms",
      ]),
    );
  });

  it("has one number under no name but its own", () => {
    const phones = [{ number: "+16175550100", use: ["hotline"] }];
    expect(unfolded(cardOf({ phones }))).toContain("TEL;TYPE=WORK,VOICE:+16175550100");
  });

  it("keeps what has to be dialled after the number, even of an only one", () => {
    const phones = [{ number: "+16175550100", place: "Waco", extension: "264" }];
    expect(unfolded(cardOf({ phones }))).toContain("item1.X-ABLabel:Waco\\, extension 264");
  });

  it.each([
    ["a comma, a semicolon and a backslash", "A, B; C\\D", "A\\, B\\; C\\\\D"],
    ["a line break of any kind", "A\nB\r\nC\rD", "A\\nB\\nC\\nD"],
    ["nothing else", "A: “B” 法律", "A: “B” 法律"],
  ])("escapes %s", (_, name, escaped) => {
    expect(unfolded(cardOf({ name }))).toContain(`FN:${escaped}`);
  });

  it.each([
    [72, 1],
    [73, 2],
  ])("folds a line of more than 75 octets: a name of %i letters takes %i", (length, rows) => {
    const name = "x".repeat(length);
    const card = cardOf({ name });
    const at = card.split("\r\n").findIndex((row) => row.startsWith("FN:"));
    const end = card.split("\r\n").findIndex((row) => row.startsWith("ORG:"));
    expect(end - at).toBe(rows);
    expect(unfolded(card)).toContain(`FN:${name}`);
  });

  it("cuts no character in two, whatever its length in octets", () => {
    const name = "法律援助".repeat(20) + "🏛".repeat(20) + "مساعدة".repeat(20);
    const card = cardOf({ name });
    for (const row of card.split("\r\n")) {
      expect(new TextEncoder().encode(row).length).toBeLessThanOrEqual(75);
      expect(row, "half of a character").not.toMatch(/\p{Surrogate}/u);
    }
    expect(unfolded(card)).toContain(`FN:${name}`);
  });

  it("of every line of the directory can be read back", () => {
    for (const hotline of hotlines) {
      const lines = unfolded(contactCard(hotline, words));
      const name = lines.find((one) => one.startsWith("FN:"))!.slice(3);
      expect(name.replace(/\\(.)/g, "$1")).toBe(hotline.name);
      for (const { number } of hotline.phones) expect(lines.join("\n")).toContain(`:${number}`);
    }
  });
});

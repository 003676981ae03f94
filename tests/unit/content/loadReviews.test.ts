import { readFileSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { REVIEW_NAMESPACE, type Review } from "../../../lib/model/review";
import { standings } from "../../../lib/reviews/standing";
import { signBytes } from "../../../lib/signatures/signBytes";
import { contentWith, type Edit, faultsWith, removeCopy } from "../../fixtures/malformed/brokenContent";
import { reviewOfTexts, TRANSLATOR } from "../../fixtures/reviews";
import { canSign, TestKeys } from "../../fixtures/signers";

afterAll(removeCopy);

const KEEPER = "keeper@lighthouse.example";
const FILE = "reviews/2026-11-02-keeper.json";

describe.skipIf(!canSign)("a signed review", () => {
  let keys: TestKeys;
  beforeAll(() => {
    keys = new TestKeys("keeper", "stranger");
    writeFileSync(
      keys.path("all"),
      keys.lineOf(KEEPER, "keeper") + keys.lineOf("stranger@sea.example", "stranger"),
    );
  });
  afterAll(() => keys.remove());

  const signers = (text = keys.lineOf(KEEPER, "keeper")): Edit => ({ file: "reviews/allowed_signers", text });
  const bytesOf = (review: Review) => Buffer.from(JSON.stringify(review, null, 2));
  /** A review in its file, with a signature of what its bytes were. */
  function signed(
    review: Review,
    { key = "keeper", namespace = REVIEW_NAMESPACE, bytes = bytesOf(review) } = {},
  ): Edit[] {
    const { signature } = signBytes(bytes, keys.path(key), { allowed: keys.path("all"), namespace });
    return [
      { file: FILE, text: bytesOf(review).toString() },
      { file: `${FILE}.sig`, text: Buffer.from(signature).toString() },
    ];
  }
  const review = (parts = {}, names = ["guide/gates"], locale = "en") =>
    reviewOfTexts(contentWith([]), names, locale, parts);
  const refused = (received: string) =>
    `content/${FILE}:1 (whole file): expected the signature of ${KEEPER} for exactly these bytes, received ${received}`;

  it("counts", () => {
    const content = contentWith([signers(), ...signed(review())]);
    expect(standings(content)("guide/gates", "en")?.open).toEqual([]);
    expect(content.reviews.map(({ file }) => file)).toEqual([`content/${FILE}`]);
  });

  it("falls where one sentence of its text is edited, and the rest of it stands", () => {
    const edit: Edit = { file: "en/guides/gates.md", from: "You can speak", to: "You may speak" };
    const content = contentWith([signers(), ...signed(review()), edit]);
    const { open, of } = standings(content)("guide/gates", "en")!;
    expect([open.map(({ key }) => key), of]).toEqual([["open-the-gate"], 14]);
    expect(content.guides[0]!.texts.en!.sections[1]!.blocks[0]!.unreviewed).toBe("en");
  });

  it("is refused where one byte of it changed after it was signed", () => {
    const changed = { ...review(), until: "2027-11-01" };
    expect(faultsWith([signers(), ...signed(changed, { bytes: bytesOf(review()) })])).toEqual([
      expect.stringMatching(
        /expected the signature of keeper@lighthouse\.example for exactly these bytes, received .*incorrect signature/,
      ),
    ]);
  });

  it("is refused by a key that does not count, by one of somebody else, and by a signer who was removed", () => {
    const gone = "by a key that is not in content/reviews/allowed_signers, or not valid on 2026-11-02";
    expect(faultsWith([signers(), ...signed(review(), { key: "stranger" })])).toEqual([refused(gone)]);
    const both = signers(readFileSync(keys.path("all"), "utf8"));
    expect(faultsWith([both, ...signed(review(), { key: "stranger" })])).toEqual([
      refused("that of stranger@sea.example"),
    ]);
    expect(
      faultsWith([signers(keys.lineOf("mate@lighthouse.example", "stranger")), ...signed(review())]),
    ).toEqual([refused(gone)]);
  });

  it("is refused where the signature is for something else, or is none", () => {
    const [told] = faultsWith([signers(), ...signed(review(), { namespace: "rights-in-hand" })]);
    expect(told).toMatch(/received .*namespace/i);
    const [file, signature] = signed(review()) as [Edit, Edit & { text: string }];
    const cut = { ...signature, text: signature.text.slice(0, -20) };
    expect(faultsWith([signers(), file, cut])).toEqual([refused("not a signature")]);
  });

  it("counts by a key that ran out since, and not by one that had run out, or was not yet valid, that day", () => {
    const valid = (options: string) =>
      faultsWith([signers(keys.lineOf(KEEPER, "keeper", `${options},`)), ...signed(review())]);
    expect(valid('valid-before="20261110"')).toEqual([]);
    for (const options of ['valid-before="20261101"', 'valid-after="20261103"'])
      expect(valid(options)).toEqual([expect.stringContaining("received by a key that is not in")]);
  });

  it("is refused of a day to come, of a text that is not there, and of words that are no translation", () => {
    const [text] = review().texts;
    const told = (record: Review) => faultsWith([signers(), ...signed(record)]);
    expect(told(review({ on: "2026-11-25" }))).toEqual([
      `content/${FILE}:12 on: expected a day that has been, 2026-11-24 or before, received "2026-11-25"`,
    ]);
    expect(
      told({
        ...review(),
        texts: [
          { ...text!, text: "guide/none" },
          { ...text!, locale: "fr" },
        ],
      }),
    ).toEqual([
      expect.stringMatching(
        /texts\.0: expected a text that is there in that language.*received guide\/none in en$/,
      ),
      expect.stringMatching(/texts\.1: .*received guide\/gates in fr$/),
    ]);
    expect(
      faultsWith([
        signers(keys.lineOf(TRANSLATOR.signer, "keeper")),
        ...signed(review({ reviewer: TRANSLATOR, checked: ["words"] })),
      ]),
    ).toEqual([
      expect.stringMatching(
        /texts\.0: expected a translation, of a translator, received guide\/gates in en$/,
      ),
    ]);
  });
});

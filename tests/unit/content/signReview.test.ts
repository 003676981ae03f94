import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { signReview } from "../../../lib/content/signReview";
import { REVIEW_NAMESPACE } from "../../../lib/model/review";
import { signerOf } from "../../../lib/signatures/verify.mjs";
import { REVIEW_SAMPLE } from "../../fixtures/malformed/reviewCases";
import { canSign, TestKeys } from "../../fixtures/signers";

const { signer } = REVIEW_SAMPLE.reviewer;

describe.skipIf(!canSign)("signing a review", () => {
  let keys: TestKeys;
  let root: string;
  let file: string;
  const bytes = Buffer.from(JSON.stringify(REVIEW_SAMPLE));
  const allow = (...lines: string[]) =>
    writeFileSync(join(root, "content/reviews/allowed_signers"), lines.join(""));
  beforeAll(() => {
    keys = new TestKeys("keeper", "stranger");
  });
  afterAll(() => keys.remove());
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "sign-review-"));
    mkdirSync(join(root, "content/reviews"), { recursive: true });
    file = join(root, "content/reviews/a.json");
    writeFileSync(file, bytes);
    allow(keys.lineOf(signer, "keeper"), keys.lineOf("stranger@sea.example", "stranger"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("puts a signature of its bytes beside it, for reviews alone", () => {
    expect(signReview(root, file, bytes, keys.path("keeper"))).toBe(`${file}.sig`);
    const by = (namespace: string) =>
      signerOf(`${file}.sig`, bytes, { allowed: join(root, "content/reviews/allowed_signers"), namespace });
    expect(by(REVIEW_NAMESPACE)).toEqual({ who: signer });
    expect(by("rights-in-hand")).toHaveProperty("refused");
    expect(readdirSync(join(root, "content/reviews")).sort()).toEqual([
      "a.json",
      "a.json.sig",
      "allowed_signers",
    ]);
  });

  it("is refused, and nothing is written, where the key is somebody else's or the record does not fit", () => {
    const refused = (key: string | undefined, message: string) => {
      expect(() => signReview(root, file, readFileSync(file), key)).toThrow(message);
      expect(existsSync(`${file}.sig`)).toBe(false);
    };
    refused(undefined, "--key: expected the path of an OpenSSH key, received nothing");
    refused(keys.path("stranger"), `expected the key of ${signer}, received that of stranger@sea.example`);
    refused(keys.path("none"), "no signature was made with");
    allow(keys.lineOf("stranger@sea.example", "stranger"));
    refused(keys.path("keeper"), "by a key that is not in");
    writeFileSync(file, JSON.stringify({ ...REVIEW_SAMPLE, until: "2031-01-01", on: "2026-02-30" }, null, 2));
    refused(keys.path("keeper"), 'a.json:13 on: expected a date, YYYY-MM-DD, received "2026-02-30"');
    writeFileSync(file, "{");
    refused(keys.path("keeper"), "content/reviews/a.json:1");
  });
});

import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Content } from "../model/content";
import { REVIEW_NAMESPACE, type Review } from "../model/review";
import { signerOf } from "../signatures/verify.mjs";
import type { ContentFolder } from "./contentFolder";
import { JSON_FILES } from "./jsonFiles";
import { REVIEWS, SIGNATURE, SIGNERS } from "./reviewFiles";

/**
 * Every review whose signature holds. One that nobody signed, or somebody else, is a fault: a page must not say that a text was
 * reviewed, and must not forget a review without a word.
 * @param path of the folder `content`.
 */
export function loadReviews(folder: ContentFolder, path: string): Content["reviews"] {
  const records = folder.list(REVIEWS, ".json");
  const signatures = folder.list(REVIEWS, SIGNATURE);
  if (folder.has(SIGNERS)) folder.text(SIGNERS);
  const refuse = (file: string, expected: string, received: string) =>
    folder.faults.push({
      file: `${folder.folder}/${file}`,
      line: 1,
      field: "(whole file)",
      expected,
      received,
    });
  for (const id of signatures) {
    const file = `${REVIEWS}/${id}${SIGNATURE}`;
    folder.text(file);
    if (!records.includes(id))
      refuse(file, `the review that it signs, ${REVIEWS}/${id}.json`, "no such file");
  }
  /** What is expected of the signature of a record, and what it is. Undefined: it holds, or the record says nothing. */
  const fault = (id: string, file: string, review: Review | undefined): Unsigned | undefined => {
    if (!signatures.includes(id))
      return [
        `a signature beside it: npm run review -- --sign ${folder.folder}/${file} --key <file>`,
        "nothing",
      ];
    if (!folder.has(SIGNERS)) return ["the signers that count, in reviews/allowed_signers", "no such file"];
    return review && wrongSigner(path, file, review);
  };
  return records.flatMap((id) => {
    const file = `${REVIEWS}/${id}.json`;
    const review = folder.json(file, JSON_FILES[`${REVIEWS}/*.json`]);
    const unsigned = fault(id, file, review);
    if (unsigned) refuse(file, ...unsigned);
    return review && !unsigned ? [{ ...review, file: `${folder.folder}/${file}` }] : [];
  });
}

type Unsigned = [expected: string, received: string];

/** Undefined: it is its reviewer's, whose key was good on that day. */
function wrongSigner(path: string, file: string, { reviewer, on }: Review): Unsigned | undefined {
  const expected = `the signature of ${reviewer.signer} for exactly these bytes`;
  const signer = signerIn(path, file, on);
  if ("refused" in signer) return [expected, signer.refused.replaceAll(path, "content")];
  return signer.who === reviewer.signer ? undefined : [expected, `that of ${signer.who}`];
}

function signerIn(path: string, file: string, on: string): ReturnType<typeof signerOf> {
  const keys = { allowed: join(path, SIGNERS), namespace: REVIEW_NAMESPACE, on };
  try {
    return signerOf(join(path, `${file}.sig`), readFileSync(join(path, file)), keys);
  } catch (error) {
    // Where it cannot be checked, nobody vouches.
    return { refused: (error as Error).message };
  }
}

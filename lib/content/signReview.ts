import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { formatFault } from "../model/fault";
import { REVIEW_NAMESPACE, Review } from "../model/review";
import { signBytes } from "../signatures/signBytes";
import { jsonLine } from "./jsonLine";
import { readJson } from "./readJson";
import { SIGNERS } from "./reviewFiles";
import { withSlashes } from "./withSlashes";
import { writeWhole } from "./writeWhole";
import { zodFaults } from "./zodFaults";

/**
 * Signs a review beside it, `<id>.json.sig`, for the reviewer that it names.
 * @param root the folder that holds `content/`. @param file path of the record. @param bytes what it holds. @param key path of the reviewer's OpenSSH key, or of its
 * public half where an agent or a hardware key has the other.
 * @returns the path of the signature.
 * @throws Error with every fault of the record, or what is wrong with the key; what was there is then as it was.
 */
export function signReview(root: string, file: string, bytes: Uint8Array, key: string | undefined): string {
  if (!key) throw new Error("--key: expected the path of an OpenSSH key, received nothing");
  const allowed = join(root, "content", SIGNERS);
  if (!existsSync(allowed))
    throw new Error(`expected the signers that count in content/${SIGNERS}, one a line as ssh-keygen has it`);
  const { reviewer } = readReview(
    Buffer.from(bytes).toString("utf8"),
    withSlashes(relative(root, resolve(file))),
  );
  const { signature, who } = signBytes(bytes, key, { allowed, namespace: REVIEW_NAMESPACE });
  if (who !== reviewer.signer)
    throw new Error(`${key}: expected the key of ${reviewer.signer}, received that of ${who}`);
  // Nobody who copies the folder meets half a signature.
  writeWhole(`${file}.sig`, signature);
  return `${file}.sig`;
}

function readReview(text: string, file: string): Review {
  const { data, faults } = readJson(text, file);
  const result = Review.safeParse(data);
  const all = [
    ...faults,
    ...(result.success || faults.length > 0
      ? []
      : zodFaults(file, result.error, data).map((fault) => ({
          ...fault,
          line: jsonLine(text, fault.field),
        }))),
  ];
  if (all.length > 0) throw new Error(all.map(formatFault).join("\n"));
  return result.data!;
}

import { expect, it } from "vitest";
import { releaseList } from "../../../lib/release/releaseList";
import { readList } from "../../../lib/signatures/verify.mjs";

it("has its version and, 90 days later, its end, over the files", () => {
  const list = releaseList("2026-11-27T12:00:05Z", `${"0".repeat(64)}  index.html\n`);
  expect(readList(Buffer.from(list))).toEqual({
    version: "2026-11-27T12:00:05Z",
    validUntil: "2027-02-25T12:00:05Z",
    hashes: new Map([["index.html", "0".repeat(64)]]),
  });
});

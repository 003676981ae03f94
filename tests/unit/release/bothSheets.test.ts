import { expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { securityHeaders } from "../../../lib/publish/securityHeaders";
import { bothSheets } from "../../../lib/release/bothSheets";

const headersWith = (...hashes: string[]) => securityHeaders(contentSecurityPolicy(hashes, true));

it("the policy names each sheet of both releases once, and is else that of the new one", () => {
  expect(bothSheets(headersWith("new", "same"), headersWith("same", "old"))).toEqual(
    headersWith("new", "same", "old"),
  );
});

it("refuses a policy that names no sheets", () => {
  expect(() => bothSheets(headersWith("new"), {})).toThrow('expected a policy with style-src, received ""');
});

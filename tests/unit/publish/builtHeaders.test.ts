import { expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { headersFile } from "../../../lib/publish/headersFile";
import { securityHeaders } from "../../../lib/publish/securityHeaders";
import { builtHeaders } from "../../../lib/publish/builtHeaders";

it("gives back the headers that the build wrote for every file, and no others", () => {
  const policy = contentSecurityPolicy(["aaa", "bbb"], true);
  expect(builtHeaders(headersFile(policy))).toEqual(securityHeaders(policy));
});

it.each([
  "",
  "/*\n",
  "/*\n  X-Content-Type-Options: nosniff\n",
  "/islands/*\n  Content-Security-Policy: default-src 'none'\n",
])("refuses a file that does not begin with the policy for every file: %j", (text) => {
  expect(() => builtHeaders(text)).toThrow("_headers: expected a block /* with a policy first");
});

import { expect, it } from "vitest";
import { contentSecurityPolicy } from "../../../lib/publish/contentSecurityPolicy";
import { WORKER_POLICY } from "../../../lib/model/workerPolicy";
import { headersFile } from "../../../lib/publish/headersFile";

const policy = contentSecurityPolicy(["aaa", "bbb"], false);

it("the policy allows this site's files and the sheets by their hashes, and nothing inline, foreign or evaluated", () => {
  const directives = new Map(policy.split("; ").map((part) => part.split(/ (.*)/, 2) as [string, string]));
  expect(directives.get("default-src")).toBe("'none'");
  expect(directives.get("style-src")).toBe("'sha256-aaa' 'sha256-bbb'");
  for (const kind of ["script", "img", "connect"]) expect(directives.get(`${kind}-src`)).toBe("'self'");
  for (const name of ["base-uri", "form-action", "trusted-types"])
    expect(directives.get(name)).toBe("'none'");
  expect(directives.get("require-trusted-types-for")).toBe("'script'");
  expect(policy).not.toMatch(/unsafe|https?:|\*|data:/);
});

it("only the page that starts the worker may run it, and make an address for it by the one named policy", () => {
  const starts = contentSecurityPolicy([], true);
  expect(starts).toContain(`trusted-types ${WORKER_POLICY}`);
  for (const kind of ["worker", "manifest"]) expect(starts).toContain(`${kind}-src 'self'`);
  expect(contentSecurityPolicy([], false)).toContain("trusted-types 'none'");
  expect(contentSecurityPolicy([], false)).not.toMatch(/worker|manifest/);
});

it("the headers file gives every page the policy, and a long life only to files with a hash in their name", () => {
  const file = headersFile(policy);
  const [all, islands] = file.split("/islands/*");
  expect(all).toContain(`/*\n  Content-Security-Policy: ${policy}; frame-ancestors`);
  expect(all).toContain("\n  Referrer-Policy: no-referrer\n");
  expect(all).not.toContain("Cache-Control");
  expect(islands).toContain("immutable");
  expect(islands).toContain("/one-file/*\n  Content-Disposition: attachment");
});

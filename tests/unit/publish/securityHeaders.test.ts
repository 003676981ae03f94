import { expect, it } from "vitest";
import { securityHeaders } from "../../../lib/publish/securityHeaders";

/** Each is a promise; a change of one changes this list and, where it says why, record 15. */
it("every file has these headers, with these values, and no other", () => {
  expect(securityHeaders("default-src 'none'")).toEqual({
    "Content-Security-Policy": "default-src 'none'; frame-ancestors *",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  });
});

/**
 * Headers for every file. The policy is in each page too; `frame-ancestors` and the rest work only as headers.
 * Framing is allowed: helper organisations embed pages, and no page has anything that a frame could trick out of it.
 */
export function securityHeaders(policy: string): Readonly<Record<string, string>> {
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors *`,
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), interest-cohort=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
  };
}

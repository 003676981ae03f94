/**
 * The one policy of the whole site: nothing but this site's own files, no inline script, the one inlined sheet by its
 * hash, and no way to make script out of text (Trusted Types). One policy is enough because no page has anything of
 * its own inline.
 */
export function contentSecurityPolicy(sheetHash: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'sha256-${sheetHash}'`,
    "img-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

import { securityHeaders } from "./securityHeaders";

/** The `_headers` file that static hosts read: headers for all, and a long life for files with a hash in their name. */
export function headersFile(policy: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    block("/*", securityHeaders(policy)),
    block("/islands/*", { "Cache-Control": "public, max-age=31536000, immutable" }),
  ].join("\n")}\n`;
}

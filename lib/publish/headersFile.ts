import { CACHE_RULES } from "./cacheRules";
import { DOWNLOADS } from "./downloads";
import { securityHeaders } from "./securityHeaders";

/** The `_headers` file that static hosts read: headers for all, how long files live, and what is saved and not opened. */
export function headersFile(policy: string): string {
  const block = (path: string, headers: Readonly<Record<string, string>>) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n");
  return `${[
    block("/*", securityHeaders(policy)),
    ...CACHE_RULES.map(({ path, value }) => block(path, { "Cache-Control": value })),
    block(DOWNLOADS.path, { "Content-Disposition": DOWNLOADS.value }),
  ].join("\n")}\n`;
}

const STYLES = /(style-src )([^;]+)/;

/**
 * Headers with which pages of two releases keep their look: the policy names the style sheets of both. Web servers read
 * their settings before the link to the release moves, so for a moment either policy alone would be wrong for some page.
 * Each page's own policy still names only its own sheets.
 * @throws Error where one of the policies names no sheets.
 */
export function bothSheets(
  headers: Readonly<Record<string, string>>,
  previous: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const policy = policyOf(headers);
  const sources = [policy, policyOf(previous)].flatMap(
    (one) => STYLES.exec(one)?.[2]?.trim().split(" ") ?? [],
  );
  const joined = policy.replace(STYLES, (_, name: string) => name + [...new Set(sources)].join(" "));
  return { ...headers, "Content-Security-Policy": joined };
}

function policyOf(headers: Readonly<Record<string, string>>): string {
  const policy = headers["Content-Security-Policy"] ?? "";
  if (!STYLES.test(policy)) throw new Error(`expected a policy with style-src, received "${policy}"`);
  return policy;
}

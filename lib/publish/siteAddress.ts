/**
 * Where the site is published: SITE_URL, such as `https://rights.example.org`. Undefined where none is configured: then paper has a
 * code and no address, since none is made up.
 * @throws Error where it is no plain https address.
 */
export function siteAddress(value = process.env.SITE_URL): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url?.protocol !== "https:" || /[@?#]/.test(value))
    throw new Error(
      `SITE_URL: expected an address such as https://rights.example.org, received ${JSON.stringify(value)}`,
    );
  return url.href.replace(/\/+$/, "");
}

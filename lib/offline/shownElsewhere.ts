/** An attribute with an address that holds only from where its page stands: it is no fragment of the page, and names no scheme. */
const RELATIVE = /(\s(?:href|src)=["']?)(?!#|[a-z][a-z+.-]*:)([^\s"'>]+)/g;

/**
 * A page for where the browser believes to be at another address: what it names of the site, it names whole.
 * @param address the page's own.
 */
export function shownElsewhere(html: string, address: string): string {
  return html.replace(RELATIVE, (_, name: string, to: string) => name + new URL(to, address).href);
}

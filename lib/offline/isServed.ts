import { pathTo } from "../model/paths";
import type { SiteRoot } from "./siteRoot";

/**
 * Does the worker answer a request? Not what is sent, what is asked of others, the lists and downloads of copies, which must come
 * from the network, and the worker itself.
 */
export function isServed({ method, url }: Pick<Request, "method" | "url">, root: SiteRoot): boolean {
  const path = root.pathOf(url);
  return method === "GET" && path !== null && !path.startsWith("/offline/") && path !== pathTo.worker();
}

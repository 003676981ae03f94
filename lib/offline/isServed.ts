import { pathTo } from "../model/paths";

/**
 * Does the worker answer a request? Not what is sent, what is asked of others, the lists and downloads of copies, which must come
 * from the network, and the worker itself.
 */
export function isServed({ method, url }: Pick<Request, "method" | "url">, origin: string): boolean {
  const { origin: wanted, pathname } = new URL(url);
  return (
    method === "GET" && wanted === origin && !pathname.startsWith("/offline/") && pathname !== pathTo.worker()
  );
}

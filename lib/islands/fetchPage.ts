import { at } from "./at";
import { PATIENCE } from "./inTime";

/**
 * The page at a site path as a document, in which nothing runs and nothing is loaded. Asked for with XMLHttpRequest, which parses it by
 * itself: a parser that takes text is a way to make script, and the policy of every page closes it.
 * @throws Error where the page does not come whole in time, or with another status.
 */
export function fetchPage(path: string): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.timeout = PATIENCE;
    request.addEventListener("loadend", () => {
      const { status, responseXML: page } = request;
      if (status === 200 && page) resolve(page);
      else reject(new Error(`${path}: ${status}`));
    });
    request.open("GET", at(path));
    // Whatever answers: what is parsed as XML in vain becomes a page of the browser's own, whose styles the policy forbids.
    request.overrideMimeType("text/html");
    request.send();
  });
}

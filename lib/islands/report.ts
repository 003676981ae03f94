import { reportMessage } from "../hotlines/reportMessage";
import type { ReportWords } from "../model/islandData";
import { copyReport } from "./copyReport";
import { pageAddress } from "./pageAddress";
import { islandOf } from "./part";

/**
 * The link that reports a wrong number names the entry and the page too; and since it does nothing on a device without a mail
 * program, a button under it copies the same message. A card gets both when its fold is opened, whether it came with the
 * page or for a ZIP code since.
 */
function improve(words: ReportWords): void {
  const add = (fold: Element) => {
    const link = fold.querySelector<HTMLAnchorElement>(":scope > p > a[href^='mailto:']");
    if (!link || fold.querySelector("button")) return;
    const name = fold.parentElement?.querySelector("h3")?.textContent ?? "";
    const message = reportMessage(link.href, name, pageAddress());
    link.href = message.address;
    fold.append(copyReport(message, words));
  };
  // The event of a fold does not bubble.
  document.addEventListener(
    "toggle",
    ({ target }) => target instanceof HTMLDetailsElement && add(target),
    true,
  );
  for (const fold of document.querySelectorAll("details[open]")) add(fold);
}

const island = islandOf("report");
if (island) improve(island.told);

import { pathTo } from "../model/paths";
import { BUDGETS, over } from "./budgets";
import type { BuiltSite } from "./builtSite";
import type { Section } from "./report";

/** What the browser fetches for a ZIP code, by its first digit: ZIP codes, lines of the region and of the whole country. */
export function weighRegions(site: BuiltSite): Section {
  const weigh = (path: string) => site.brotli(path).length;
  const national = weigh(pathTo.hotlineRegion("national"));
  const rows = Array.from({ length: 10 }, (_, digit) => {
    const zipCodes = weigh(pathTo.zipRegion(String(digit)));
    const hotlines = weigh(pathTo.hotlineRegion(String(digit)));
    return {
      digit,
      "ZIP codes br11 B": zipCodes,
      "hotlines br11 B": hotlines,
      "all br11 B": zipCodes + hotlines + national,
    };
  });
  return {
    name: "Data for a ZIP code, by its first digit",
    rows,
    over: rows.flatMap((row) => over(`data for first digit ${row.digit}`, row["all br11 B"], BUDGETS.region)),
  };
}

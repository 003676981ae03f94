import { expect, it } from "vitest";
import { hotlineView } from "../../../lib/hotlines/hotlineView";
import { hotlines } from "./directory";

it("isolates hours, which are English, from a sentence in a right-to-left language", () => {
  const hotline = { ...hotlines[0]!, hours: "24 hours" };
  const t = (key: string, values?: Record<string, string | number>) =>
    key === "hotlines.hours" ? `الساعات: ${values!.hours}` : key;
  const view = hotlineView(hotline, null, { locale: "ar", t, stateName: (code) => code });
  expect(JSON.stringify(view)).toContain("الساعات: \u206624 hours\u2069");
});

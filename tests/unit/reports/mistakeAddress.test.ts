import { expect, it } from "vitest";
import { readMailAddress } from "../../../lib/reports/mailMessage";
import { mistakeAddress } from "../../../lib/reports/mistakeAddress";

it("names the page and the day of the content, to whom corrections go where that is configured", () => {
  const begun = mistakeAddress("/zh-Hans/guides/gates/", "2026-11-28", "law@example.org");
  expect(readMailAddress(begun)).toEqual({
    contact: "law@example.org",
    subject: "/zh-Hans/guides/gates/ 2026-11-28",
    lines: [],
  });
  expect(mistakeAddress("/en/", "2026-11-28")).toMatch(/^mailto:\?subject=/);
});

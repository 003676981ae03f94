import { expect, it } from "vitest";
import { feedId, momentOf } from "../../../lib/changes/feed";

it("names each language’s feed and each of its entries, and no two alike", () => {
  const ids = [feedId("en"), feedId("es"), feedId("en", "2026-03-04-gate"), feedId("es", "2026-03-04-gate")];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids)
    expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

it.each(["Pacific/Pago_Pago", "Pacific/Honolulu", "America/New_York", "Pacific/Guam"])(
  "a day is the same day in %s",
  (timeZone) => {
    const shown = new Intl.DateTimeFormat("en-CA", { timeZone }).format(new Date(momentOf("2026-03-04")));
    expect(shown).toBe("2026-03-04");
  },
);

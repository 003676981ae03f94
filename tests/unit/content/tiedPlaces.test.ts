import { expect, it } from "vitest";
import { translationAt } from "../../../lib/content/tiedPlaces";

it.each(["es/guides/at-the-door.md", "ar/state-law/ma.json", "fr/ui.json", "zh-Hans/CHANGELOG.md"])(
  "%s is a translation",
  (path) => {
    const [locale, ...rest] = path.split("/");
    const name = rest.join("/");
    expect(translationAt(path)).toMatchObject({ locale, name, english: `en/${name}` });
  },
);

it.each([
  "en/guides/at-the-door.md",
  "es/search.json",
  "es/safety.json",
  "es/asked/at-the-door.md",
  "es/editions.json",
  "es/made-from.json",
  "sources.json",
])("%s is none", (path) => expect(translationAt(path)).toBeNull());

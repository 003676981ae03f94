import { expect, it } from "vitest";
import { sayView } from "../../../../lib/islands/printGuide/sayView";
import { view } from "../../../../lib/model/view";

it("says each line with its condition above it, and in the reader's language where it is not English", () => {
  const english = view("q", { lang: "en", dir: "ltr" }, "The lamp is lit.");
  expect(
    sayView([
      { label: "Only if it is true", english: "The lamp is lit.", own: "La lámpara está encendida." },
      { label: null, english: "The lamp is lit.", own: null },
    ]),
  ).toEqual(
    view(
      "ul",
      { class: "say" },
      view(
        "li",
        {},
        view("b", {}, "Only if it is true"),
        english,
        view("i", {}, "La lámpara está encendida."),
      ),
      view("li", {}, english),
    ),
  );
});

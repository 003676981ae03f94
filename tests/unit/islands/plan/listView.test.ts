import { expect, it } from "vitest";
import { listView } from "../../../../lib/islands/plan/listView";
import { view } from "../../../../lib/model/view";

it("a list on paper has a box for each point, lines to write on, its language and its code", () => {
  const list = listView({
    locale: "ar",
    direction: "rtl",
    title: "At the gate",
    sections: [
      { heading: "Lamps", items: ["Light the lamp.", "Who holds it: _____ and since when: _____"] },
      { heading: "Oars", items: ["_____"] },
    ],
    code: "ABCD-EFG",
  });
  const line = view("i", {});
  expect(list).toEqual(
    view(
      "article",
      { lang: "ar", dir: "rtl" },
      view("h3", {}, "At the gate"),
      view("h4", {}, "Lamps"),
      view(
        "ul",
        {},
        view("li", {}, "☐ ", "Light the lamp."),
        view("li", {}, "☐ ", "Who holds it: ", line, " and since when: ", line, ""),
      ),
      view("h4", {}, "Oars"),
      view("ul", {}, view("li", {}, "☐ ", "", line, "")),
      view("small", {}, "ABCD-EFG"),
    ),
  );
});

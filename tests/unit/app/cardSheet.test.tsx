import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CardSheet } from "../../../app/_components/CardSheet";
import { parseSections } from "../../../lib/markdown/parseSections";

const lines = parseSections(
  [
    "## lines",
    "",
    "- I am a U.S. citizen. Please check. {only=citizen}",
    "- My name is [your-name]. {to=police}",
    "- No.",
  ].join("\n"),
  "card.md",
).sections[0]!.blocks;

it("a line on a wallet card has its condition before it, and a blank that says what belongs there", () => {
  const html = renderToStaticMarkup(<CardSheet title="Card" lines={lines} locale="en" count={1} />);
  const items = [...html.matchAll(/<li>(.*?)<\/li>/g)].map((match) =>
    match[1]!.replace(/<[^>]*>/g, "").trim(),
  );
  expect(items[0]).toMatch(/^Only if you are a U\.S\. citizen.*: I am a U\.S\. citizen\. Please check\.$/);
  expect(items[1]).toBe("Only to police: My name is [your name].");
  expect(items[2]).toBe("No.");
});

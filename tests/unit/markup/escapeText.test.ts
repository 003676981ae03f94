import { expect, it } from "vitest";
import { escapeText } from "../../../lib/markup/escapeText";

it("leaves nothing that markup could read", () => {
  expect(escapeText(`<a href="x">A & B</a>`)).toBe("&lt;a href=&quot;x&quot;&gt;A &amp; B&lt;/a&gt;");
});

import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { Frame } from "../../../app/_components/Frame";
import { pathTo } from "../../../lib/model/paths";
import { readMailAddress } from "../../../lib/reports/mailMessage";

const framed = (states?: boolean) =>
  renderToStaticMarkup(
    <Frame locale="es" here={(code) => pathTo.guide(code, "at-the-door")} hasStatements={states}>
      <p>…</p>
    </Frame>,
  );

it("begins a report of a mistake with this page and the day that its foot says", () => {
  const html = framed(true);
  const [, address = ""] = /<a href="(mailto:[^"]*)"/.exec(html) ?? [];
  const { contact, subject, lines } = readMailAddress(address);
  expect(subject).toMatch(/^\/es\/guides\/at-the-door\/ \d{4}-\d\d-\d\d$/);
  expect([contact, lines]).toEqual(["", []]);
});

it("has none where a page has no texts of ours", () => {
  expect(framed()).not.toContain("mailto:");
});

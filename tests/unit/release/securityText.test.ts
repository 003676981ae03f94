import { expect, it } from "vitest";
import { securityText } from "../../../lib/release/securityText";

it("names the contact, and expires one year less a day later", () => {
  expect(securityText("mailto:keeper@lighthouse.example", "2026-11-25")).toBe(
    "Contact: mailto:keeper@lighthouse.example\nExpires: 2027-11-24T00:00:00.000Z\n",
  );
});

it.each([
  ["2027-01-01", "2027-12-31"],
  ["2028-02-29", "2029-02-28"],
  ["2028-03-01", "2029-02-28"],
  ["2027-03-01", "2028-02-29"],
])("from %s until %s", (day, expires) => {
  expect(securityText("https://lighthouse.example/report", day)).toContain(
    `\nExpires: ${expires}T00:00:00.000Z\n`,
  );
});

it.each([undefined, ""])("without a contact (%j) there is no text, and nothing is invented", (contact) => {
  expect(securityText(contact, "2026-11-25")).toBeNull();
});

it.each([
  "keeper@lighthouse.example",
  "mailto:",
  "mailto:keeper",
  "http://lighthouse.example/",
  "https://",
  "https:///report",
  "https://lighthouse.example/ report",
  "mailto:keeper@lighthouse.example\nContact: mailto:other@lighthouse.example",
])("refuses %j", (contact) => {
  expect(() => securityText(contact, "2026-11-25")).toThrow(
    "SECURITY_CONTACT: expected a mailto: or https: URI",
  );
});

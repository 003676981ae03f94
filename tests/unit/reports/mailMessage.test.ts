import { expect, it } from "vitest";
import { mailMessage, readMailAddress } from "../../../lib/reports/mailMessage";

it("is an address of mail with subject and lines, and the same as text", () => {
  expect(mailMessage("desk@example.org", "A & B?", ["50% + 1", "ما الخطأ:"])).toEqual({
    address:
      "mailto:desk@example.org?subject=A%20%26%20B%3F&body=50%25%20%2B%201%0D%0A%D9%85%D8%A7%20%D8%A7%D9%84%D8%AE%D8%B7%D8%A3%3A",
    text: "A & B?\n50% + 1\nما الخطأ:",
    contact: "desk@example.org",
  });
});

it("is to nobody where no contact is known, and has no body without lines", () => {
  expect(mailMessage("", "A", []).address).toBe("mailto:?subject=A");
});

it("is read from its address as it was written", () => {
  for (const contact of ["", "desk@example.org"])
    for (const lines of [[], ["a & b", "", "50% + 1"]])
      expect(readMailAddress(mailMessage(contact, "A + B?", lines).address)).toEqual({
        contact,
        subject: "A + B?",
        lines,
      });
});

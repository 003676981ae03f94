import { describe, expect, it } from "vitest";
import { reportAddress } from "../../../lib/hotlines/reportAddress";
import { reportMessage } from "../../../lib/hotlines/reportMessage";

const line = {
  id: "example-aid",
  name: "Example Aid & Söhne + Co.",
  phones: [{ number: "+19565550100" }, { number: "+19565550101" }],
};
const PAGE = "https://example.org/en/states/tx/";

describe("a report of a wrong number", () => {
  const [subject, numbers] = ["Wrong number: example-aid", "956-555-0100, 956-555-0101"];
  const partsOf = (address: string) => {
    const [, contact, ...said] = /^mailto:(.*)\?subject=(.*)&body=(.*)$/.exec(address) ?? [];
    return [contact, ...said.flatMap((part) => decodeURIComponent(part).split("\r\n"))];
  };

  it("begins a message with the id and the numbers, to the steward where one is configured", () => {
    expect(partsOf(reportAddress(line, "What is wrong:", "desk@example.org"))).toEqual([
      "desk@example.org",
      subject,
      numbers,
      "What is wrong:",
    ]);
    expect(partsOf(reportAddress(line, "What is wrong:"))[0]).toBe("");
  });

  it("says the name and the page too, by mail and as text to copy, before what the reader goes on to write", () => {
    const begun = reportAddress(line, "ما الخطأ:", "desk@example.org");
    const { address, text, contact } = reportMessage(begun, line.name, PAGE);
    const said = [subject, line.name, numbers, PAGE, "ما الخطأ:"];
    expect(partsOf(address)).toEqual(["desk@example.org", ...said]);
    expect(text).toBe(said.join("\n"));
    expect(contact).toBe("desk@example.org");
  });

  it("says nothing of a page or a contact that is not known", () => {
    const { text, contact } = reportMessage(reportAddress(line, "What is wrong:"), line.name);
    expect(text).toBe([subject, line.name, numbers, "What is wrong:"].join("\n"));
    expect(contact).toBe("");
  });
});

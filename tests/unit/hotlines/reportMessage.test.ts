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
  it("begins a message with the id, the name and the numbers, to the steward where one is configured", () => {
    const address = reportAddress(line, "What is wrong:", "desk@example.org");
    expect(address).toMatch(/^mailto:desk@example\.org\?subject=Wrong%20number%3A%20example-aid&body=/);
    expect(decodeURIComponent(address.split("&body=")[1]!).split("\r\n")).toEqual([
      "Wrong number: example-aid",
      line.name,
      "956-555-0100, 956-555-0101",
      "What is wrong:",
    ]);
    expect(reportAddress(line, "")).toMatch(/^mailto:\?subject=/);
  });

  it("is the same as text to copy, with the page before what the reader goes on to write", () => {
    const address = reportAddress(line, "ما الخطأ:", "desk@example.org");
    const lines = ["Wrong number: example-aid", line.name, "956-555-0100, 956-555-0101"];
    expect(reportMessage(address, PAGE)).toEqual({
      text: [...lines, PAGE, "ما الخطأ:"].join("\n"),
      contact: "desk@example.org",
    });
    expect(reportMessage(reportAddress(line, "ما الخطأ:"))).toEqual({
      text: [...lines, "ما الخطأ:"].join("\n"),
      contact: "",
    });
  });

  it("is no message where the address begins none", () => {
    expect(reportMessage("mailto:desk@example.org").text).toBe("");
  });
});

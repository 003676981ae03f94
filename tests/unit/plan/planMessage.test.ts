import { describe, expect, it } from "vitest";
import { planMessage, smsAddress } from "../../../lib/plan/planMessage";

describe("a plan as a message", () => {
  it("is a line a field, with an empty line between rows and between parts", () => {
    const message = planMessage([
      {
        title: "Children",
        rows: [
          [
            ["Name", "Ana"],
            ["School", "Harbor School"],
          ],
          [["Name", "Leo"]],
        ],
      },
      { title: "Notes", rows: [[["Notes", "The lamp is green"]]] },
    ]);
    expect(message).toBe(
      "Children\nName: Ana\nSchool: Harbor School\n\nName: Leo\n\nNotes\nNotes: The lamp is green",
    );
  });

  it("keeps digits in their order in a line that runs from right to left", () => {
    const [, line] = planMessage([{ title: "أشخاص", rows: [[["الهاتف", "617-555-0142"]]] }]).split("\n");
    expect(line).toBe("الهاتف: \u200E617-555-0142\u200E");
  });

  it("of nothing is nothing", () => {
    expect(planMessage([])).toBe("");
  });
});

describe("the address of a text message", () => {
  it("names nobody, and holds the text whole", () => {
    const text = "Ana & Leo: 50% ?#+\n🐢 نور";
    const address = smsAddress(text);
    expect(address).toMatch(/^sms:\?&body=[\w%.!~*'()-]+$/);
    expect(decodeURIComponent(address.slice("sms:?&body=".length))).toBe(text);
  });

  it("is made of half an emoji too", () => {
    expect(smsAddress("Ana \uD83D")).toBe(`sms:?&body=Ana%20${encodeURIComponent("\uFFFD")}`);
  });
});

import { describe, expect, it } from "vitest";
import { callLink, callParts } from "../../../lib/hotlines/callView";

const words = (call: string) => ({
  locale: "en",
  t: (_: string, values: Record<string, string | number> = {}) =>
    call.replace("{{number}}", String(values.number)),
});
const number = { tag: "bdi", attributes: { dir: "ltr", class: "phone" }, children: ["617-555-0100"] };

describe("a number to call", () => {
  it.each([
    ["Call {{number}}", ["Call ", number]],
    ["{{number}} に電話", ["", number, " に電話"]],
  ])("is isolated in its words: %s", (call, children) => {
    expect(callLink("+16175550100", words(call))).toEqual({
      tag: "a",
      attributes: { href: "tel:+16175550100" },
      children,
    });
  });

  it("stands before the name of whose it is, which is English", () => {
    const line = { name: "Example Aid", phones: [{ number: "+16175550100" }] };
    const [link, between, name] = callParts(line, words("Call {{number}}"));
    expect(between).toBe(" ");
    expect(link).toMatchObject({ attributes: { href: "tel:+16175550100" } });
    expect(name).toEqual({ tag: "span", attributes: { lang: "en", dir: "ltr" }, children: ["Example Aid"] });
  });
});

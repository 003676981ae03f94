import { expect, it } from "vitest";
import { parsedUrl } from "../../../lib/model/parsedUrl";

it("reads an address, however often, whatever letters it has", () => {
  const read = Array.from({ length: 20_000 }, () => parsedUrl("https://españa.example/")?.href);
  expect(new Set(read)).toEqual(new Set(["https://xn--espaa-rta.example/"]));
});

it.each(["", "españa", "https://", "//a.example"])("finds none in %j", (text) => {
  expect(parsedUrl(text)).toBeUndefined();
});

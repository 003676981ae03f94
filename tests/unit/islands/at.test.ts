import { expect, test } from "vitest";
import { at } from "../../../lib/islands/at";

test("a site path is found in the folder above the modules", () => {
  // Here the modules are those of the source.
  expect(at("/en/guides/#open")).toBe(new URL("../../../lib/en/guides/#open", import.meta.url).href);
  expect(at("/")).toBe(new URL("../../../lib/", import.meta.url).href);
});

test("an address that is whole stays what it is", () => {
  for (const address of ["https://host.example/a/b/parts.json", "tel:+16125550100", "sms:+1?&body=a%20b"])
    expect(at(address)).toBe(address);
});

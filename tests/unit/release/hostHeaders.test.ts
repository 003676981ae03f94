import { expect, it } from "vitest";
import { hostHeaders } from "../../../lib/release/hostHeaders";

it("promises nothing that was not asked for", () => {
  expect(hostHeaders({})).toEqual({});
});

it("asks for HTTPS for as many days as were said, on this host alone", () => {
  expect(hostHeaders({ hsts: "1" })).toEqual({
    "Strict-Transport-Security": "max-age=86400",
  });
});

it.each(["0", "731", "-1", "1.5", "forever", ""])("refuses %j days", (hsts) => {
  expect(() => hostHeaders({ hsts })).toThrow("--hsts: expected days, from 1 to 730");
});

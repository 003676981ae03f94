import { expect, it } from "vitest";
import { servedHeaders } from "../../../lib/release/servedHeaders";

const HEADERS = { "X-Content-Type-Options": "nosniff" };

it("promises nothing that was not asked for", () => {
  expect(servedHeaders(HEADERS, {})).toEqual(HEADERS);
});

it("asks for HTTPS for as many days as were said, on this host alone", () => {
  expect(servedHeaders(HEADERS, { hsts: "1" })).toEqual({
    ...HEADERS,
    "Strict-Transport-Security": "max-age=86400",
  });
});

it.each(["0", "731", "-1", "1.5", "forever", ""])("refuses %j days", (hsts) => {
  expect(() => servedHeaders(HEADERS, { hsts })).toThrow("--hsts: expected days, from 1 to 730");
});

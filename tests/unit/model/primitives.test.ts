import { describe, expect, it } from "vitest";
import { PartialDate, SecureAddress, UsPhone, WebAddress } from "../../../lib/model/primitives";

const fits = (schema: { safeParse: (value: unknown) => { success: boolean } }, value: unknown) =>
  schema.safeParse(value).success;

describe("a telephone number", () => {
  it.each(["+16175550200", "+18002557688"])("fits: %s", (number) => {
    expect(fits(UsPhone, number)).toBe(true);
  });

  it.each([
    "911",
    "988",
    "16175550200",
    "617-555-0200",
    "+1 617 555 0200",
    "+10175550200",
    "+11175550200",
    "+16170550200",
    "+16171550200",
    "+1617555020",
    "+161755502000",
    "+16175550200x12",
    "+1617555O200",
    "+446175550200",
    "+19005550200",
    " +16175550200",
    "+16175550200\n",
    "",
  ])("does not fit: %j", (number) => {
    expect(fits(UsPhone, number)).toBe(false);
  });
});

describe("a date as far as it is known", () => {
  it.each(["2026", "2026-02", "2024-02-29"])("fits: %s", (date) => {
    expect(fits(PartialDate, date)).toBe(true);
  });

  it.each([
    "26",
    "2026-00",
    "2026-13",
    "2026-02-29",
    "2026-02-30",
    "2026-99-99",
    "2026-2-3",
    "2026-02-03T10:00",
  ])("does not fit, and says so once: %s", (date) => {
    expect(PartialDate.safeParse(date).error?.issues).toHaveLength(1);
  });
});

describe("an address", () => {
  it.each([
    "https://example.org/",
    "https://example.org",
    "https://www.akleg.gov/basis/statutes.asp#11.56.700",
    "https://www.nlg.org/chapters/#massdefense",
    "https://example.org/view?path=%2Fprelim%40title8&id=1",
    "http://example.org/old",
  ])("fits: %s", (address) => {
    expect(fits(WebAddress, address)).toBe(true);
  });

  it.each([
    "http:/example.org",
    "//example.org/",
    "example.org",
    "ftp://example.org/",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "https://keeper@example.org/",
    "https://:lamp@example.org/",
    "https://@example.org/",
    "https://example.org:8443/",
    "https://example.org:443/",
    "https://127.0.0.1/",
    "https://2130706433/",
    "https://0x7f.1/",
    "https://[fe80::1]/",
    "https://localhost/",
    "https://lamp/",
    "https://lamp.local/",
    "https://lamp.internal/",
    "https://lamp.test/",
    "https://example.org./",
    "https://exаmple.org/",
    "https://xn--exmple-4uf.org/",
    "https://EXAMPLE.org/",
    "HTTPS://example.org/",
    "https://example.org/a b",
    "https://example.org/é",
    "https://example.org/#a b",
    'https://example.org/"x',
    "https://example.org/?utm_source=rss",
    "https://example.org/?a=1&gclid=x",
  ])("does not fit, and says so once: %s", (address) => {
    expect(WebAddress.safeParse(address).error?.issues).toHaveLength(1);
  });

  it("of a page about danger is one that nobody on the way can read", () => {
    expect(fits(SecureAddress, "http://example.org/")).toBe(false);
    expect(fits(SecureAddress, "https://example.org/")).toBe(true);
  });
});

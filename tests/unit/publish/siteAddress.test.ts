import { afterEach, describe, expect, it, vi } from "vitest";
import { siteAddress } from "../../../lib/publish/siteAddress";

afterEach(() => void vi.unstubAllEnvs());

describe("the address of the site", () => {
  it.each([
    ["https://rights.example.org", "https://rights.example.org"],
    ["https://rights.example.org/", "https://rights.example.org"],
    ["https://example.org/rights/", "https://example.org/rights"],
    ["https://example.org/rights//", "https://example.org/rights"],
    ["https://example.org/a/b/", "https://example.org/a/b"],
    ["https://example.org:8443/rights", "https://example.org:8443/rights"],
    ["https://example.org:443/rights", "https://example.org/rights"],
    ["https://example.org/informaci%C3%B3n/a%2d", "https://example.org/informaci%C3%B3n/a%2d"],
    ["https://derechos.españa.example", "https://derechos.xn--espaa-rta.example"],
    ["HTTPS://Rights.Example.org", "https://rights.example.org"],
  ])("%s stands on paper as %s", (value, address) => expect(siteAddress(value)).toBe(address));

  it("is none where nobody has said one: none is made up", () => {
    expect(siteAddress("")).toBeUndefined();
    vi.stubEnv("SITE_URL", undefined);
    expect(siteAddress()).toBeUndefined();
  });

  it("is what SITE_URL says", () => {
    vi.stubEnv("SITE_URL", "https://rights.example.org/");
    expect(siteAddress()).toBe("https://rights.example.org");
  });

  it.each([
    "http://rights.example.org",
    "https://keeper@rights.example.org",
    "https://keeper:lamp@rights.example.org",
    "https://rights.example.org/?from=paper",
    "https://rights.example.org/#top",
    "rights.example.org",
    "https://",
    "ftp://rights.example.org",
    "nonsense",
    "https://rights.example.org?",
    "https://rights.example.org#",
    " https://rights.example.org",
    "https://rights.example.org/my rights/",
    "https://rights.example.org https://rechte.example.org",
    "https://rights.example.org,https://rechte.example.org",
    "https://rights.example.org/https://rechte.example.org",
    "https://localhost:3000",
    "https://rights",
    "https://127.0.0.1",
    "https://1.2",
    "https://...",
    "https://-.-",
    "https://rights.example.org/'\"><script>",
    "https://rights.example.org:0",
    "https://rights.example.org:00/rights",
    "https://rights.example.org:65536",
    "https://rights.example.org/%zz",
    "https://rights.example.org/a%2",
    "https://rights.example.org/%/a",
  ])("is refused as %s, with what it should look like and what it is", (value) => {
    expect(() => siteAddress(value)).toThrow(
      `SITE_URL: expected an address such as https://rights.example.org or https://example.org/rights/, or nothing, received ${JSON.stringify(value)}`,
    );
  });
});

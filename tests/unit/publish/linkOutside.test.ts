import { afterEach, expect, it, vi } from "vitest";
import { linkOutside } from "../../../lib/publish/linkOutside";

afterEach(() => vi.unstubAllEnvs());

it("names a place whole where it is known where the site will stand, else from where the text stands", () => {
  vi.stubEnv("SITE_URL", "https://lighthouse.example/keeper/");
  expect(linkOutside("/llms.txt", "/en/llms.txt")).toBe("https://lighthouse.example/keeper/en/llms.txt");
  vi.stubEnv("SITE_URL", undefined);
  expect(linkOutside("/llms.txt", "/en/llms.txt")).toBe("en/llms.txt");
  expect(linkOutside("/en/llms.txt", "/en/guides/gates/guide.md")).toBe("guides/gates/guide.md");
});

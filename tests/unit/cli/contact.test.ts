import { afterEach, expect, it, vi } from "vitest";
import { contact } from "../../../lib/cli/contact";

afterEach(() => void vi.unstubAllEnvs());

it("is the address of e-mail that the environment has, and none where it has none", () => {
  vi.stubEnv("CORRECTIONS_CONTACT", "keeper@lighthouse.example");
  expect(contact("CORRECTIONS_CONTACT")).toBe("keeper@lighthouse.example");
  vi.stubEnv("CORRECTIONS_CONTACT", "");
  expect(contact("CORRECTIONS_CONTACT")).toBeUndefined();
});

it("ends the command where it is no such address", () => {
  vi.stubEnv("DIRECTORY_CONTACT", "nonsense");
  expect(() => contact("DIRECTORY_CONTACT")).toThrow(
    expect.objectContaining({
      code: 2,
      message: "DIRECTORY_CONTACT: expected an address of e-mail, or nothing, received nonsense",
    }),
  );
});

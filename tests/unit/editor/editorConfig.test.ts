import { expect, it } from "vitest";
import { editorConfig } from "../../../lib/editor/editorConfig";

const SETTINGS = { service: "github", repository: "owner/name", branch: "main" } as const;

it("makes every change a proposal for the branch, also by people who may not write there", () => {
  expect(editorConfig(SETTINGS, [], [])).toMatchObject({
    backend: { name: "github", repo: "owner/name", branch: "main", open_authoring: true },
    publish_mode: "editorial_workflow",
    collections: [],
  });
  expect(editorConfig({ ...SETTINGS, service: "gitlab" }, [], []).backend).not.toHaveProperty(
    "open_authoring",
  );
});

it("signs people in by a token of theirs, or by the helper that is named", () => {
  expect(editorConfig(SETTINGS, [], []).backend["auth_methods"]).toEqual(["token"]);
  const { backend } = editorConfig({ ...SETTINGS, signIn: "https://sign-in.example.org" }, [], []);
  expect(backend["base_url"]).toBe("https://sign-in.example.org");
  expect(backend).not.toHaveProperty("auth_methods");
});

import { spawnSync } from "node:child_process";
import { expect, it } from "vitest";
import { run as bulletin } from "../../../lib/cli/bulletin";
import { content } from "../../fixtures/projectContent";
import { typed } from "../../fixtures/typed";

// Each run reads all content: what the forms say is tested in tests/unit/changes.
const [newest] = content.changes.es!.words;

function run(args: readonly string[], address?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/cli/run.mjs", "bulletin", ...args], {
    encoding: "utf8",
    env: { ...process.env, SITE_URL: address },
  });
  return { status, stdout, stderr };
}

it("prints an entry in a language and a form, with the address where one is configured", () => {
  const { status, stdout } = run(
    [newest!.id, "--lang", "es", "--form", "paragraph"],
    "https://rights.example.org",
  );
  expect(status).toBe(0);
  expect(stdout).toContain(newest!.section.heading);
  expect(stdout).toContain("https://rights.example.org/es/changes/");
  expect(stdout.trim().split("\n")).toHaveLength(1);
});

it("ends with what to type instead where there is no such entry", () => {
  const typed = newest!.id.slice(0, -2);
  const { status, stdout, stderr } = run([typed]);
  expect([status, stdout]).toEqual([2, ""]);
  expect(stderr.trim()).toMatch(
    new RegExp(
      `^expected the id of an entry of content/en/CHANGELOG.md, perhaps ${newest!.id}.* "${typed}"$`,
    ),
  );
});

it.each([
  [[], "expected the id of one entry of content/en/CHANGELOG.md, received none"],
  [["a", "b"], "expected the id of one entry of content/en/CHANGELOG.md, received a and b"],
  [["a", "--form", "poem"], "--form: expected one of bulletin, paragraph, text, received poem"],
])("ends with one line for %j", async (args, message) => {
  await expect(bulletin(typed("bulletin", args))).rejects.toMatchObject({ code: 2, message });
});

it("ends with one line for an address that is none", () => {
  const { status, stderr } = run([newest!.id], "rights.example.org");
  expect([status, stderr.trim().split("\n").length]).toEqual([2, 1]);
  expect(stderr).toContain("SITE_URL: expected an address");
});

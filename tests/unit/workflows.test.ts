import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";

type Step = { uses?: string; run?: string; with?: Record<string, unknown> };
type Workflow = {
  on: Record<string, { paths?: string[] }>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: unknown; "timeout-minutes"?: number; steps: Step[] }>;
};

const FOLDER = ".github/workflows";
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

describe.each(readdirSync(FOLDER))("%s", (name) => {
  const text = readFileSync(`${FOLDER}/${name}`, "utf8");
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it("may read the repository and nothing else, knows no secret, and ends", () => {
    expect(workflow.permissions).toEqual({ contents: "read" });
    for (const job of jobs) {
      expect(job.permissions).toBeUndefined();
      expect(job["timeout-minutes"]).toBeLessThanOrEqual(60);
    }
    // With that one a proposal of a stranger would run with the rights of the project.
    expect(Object.keys(workflow.on)).not.toContain("pull_request_target");
    expect(text).not.toMatch(/secrets\./);
  });

  it("runs no words of a proposal as a command", () => {
    for (const { run = "" } of steps) expect(run).not.toContain("${{");
  });

  it("takes each action by its commit, with the tag beside it", () => {
    const used = [...text.matchAll(/uses: (.*)/g)].map(([, one]) => one);
    expect(used.length).toBe(steps.filter(({ uses }) => uses).length);
    for (const one of used) expect(one).toMatch(/^actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it("calls commands, tests and files that are there", () => {
    const calls = steps.flatMap(({ run = "" }) => [...run.matchAll(/npm run (?:-s |--silent )*([\w:-]+)/g)]);
    expect(calls.length).toBeGreaterThan(0);
    for (const [, script] of calls) expect(Object.keys(scripts)).toContain(script);
    for (const [path] of steps.flatMap(({ run = "" }) => [...run.matchAll(/tests\/[\w/]+/g)]))
      expect(existsSync(path), path).toBe(true);
    for (const { with: given } of steps)
      if (given?.["node-version-file"]) expect(existsSync(String(given["node-version-file"]))).toBe(true);
    for (const paths of Object.values(workflow.on))
      for (const path of paths?.paths ?? []) expect(existsSync(path.replace("/**", ""))).toBe(true);
  });
});

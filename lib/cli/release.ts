import { spawnSync } from "node:child_process";
import { hostHeaders } from "../release/hostHeaders";
import { makeRelease } from "../release/makeRelease";
import { otherNode } from "../release/otherNode";
import type { Sbom } from "../release/sbom";
import type { GivenTo } from "./commands";
import { orEnd } from "./ending";
import { needSite } from "./needs";
import { progress } from "./progress";

export async function run({ values }: GivenTo<"release">): Promise<void> {
  const headers = await orEnd(2, () => hostHeaders(values));
  needSite();
  const other = otherNode(process.cwd());
  if (other) console.warn(other);
  const { previous, statements, reviewed } = values;
  const wishes = { previous, statements, reviewed, headers, contact: process.env.SECURITY_CONTACT };
  await orEnd(1, () => makeRelease(process.cwd(), wishes, lockedSoftware, console, progress(1)));
}

/** From the lockfile: every package, on every machine alike. */
function lockedSoftware(): Sbom {
  const { error, status, stdout } = spawnSync(
    "npm",
    ["sbom", "--package-lock-only", "--sbom-format", "cyclonedx"],
    { encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] },
  );
  if (status !== 0) throw new Error(`npm sbom ended with ${status ?? error?.message}`);
  return JSON.parse(stdout) as Sbom;
}

import { accessSync, constants, mkdirSync, statSync } from "node:fs";
import { measuredRepeats } from "../bench/search/measuredRepeats";
import { buildInstant } from "../content/today";
import { allEnded } from "../publish/allEnded";
import { siteAddress } from "../publish/siteAddress";
import { contact } from "./contact";
import { orEnd } from "./ending";
import { progress } from "./progress";
import { refuseFaults } from "./refuseFaults";
import { runStep } from "./runStep";
import { siteContent } from "./siteContent";

/** What a build writes: the islands' bundle, what Next keeps, the site. */
const FOLDERS = ["public", ".next", "out"];

/** What people are told of a step, and the scripts that it runs at once. */
const STEPS: readonly (readonly [name: string, ...scripts: string[]])[] = [
  // Neither needs the other, and each keeps one core busy.
  ["Codes of what is printed, browser modules", "editions", "build:islands"],
  ["Pages", "build:pages"],
  ["The site of them", "build:post"],
];

/** What would fail after minutes is told before them. */
export async function mayBuild(): Promise<void> {
  await orEnd(2, () => siteAddress());
  await orEnd(2, () => buildInstant());
  contact("DIRECTORY_CONTACT");
  contact("CORRECTIONS_CONTACT");
  for (const folder of FOLDERS) {
    // Not by `recursive`, which tells of a link to nowhere that there is no folder to make one in.
    if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) mkdirSync(folder);
    accessSync(folder, constants.W_OK);
  }
  const { content } = siteContent();
  refuseFaults(measuredRepeats(content, process.cwd()), "Nothing is built until they are mended.");
}

/**
 * Every step with the same clock. Law that takes effect, numbers that end and the age of a copy depend on the day, and a build at midnight
 * would get two. Without SOURCE_DATE_EPOCH it is now, and not the day of the last commit: a rule that takes effect today has to be shown by
 * whoever builds today. A release writes the instant into its list, so that anybody can build it again.
 */
export async function buildSite(): Promise<void> {
  process.env.SOURCE_DATE_EPOCH ||= String(Math.floor(Date.now() / 1000));
  const step = progress(STEPS.length);
  for (const [name, ...scripts] of STEPS) {
    const warned = await step(name, (tell) => allEnded(scripts.map((script) => runStep(script, tell))));
    for (const line of warned.flat()) console.error(line);
  }
}

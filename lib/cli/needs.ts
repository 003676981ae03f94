import { existsSync } from "node:fs";
import { fault, orEnd } from "./ending";

/** Whether a build came to its end: its headers are of the last that it writes. */
export const hasSite = () => existsSync("out/_headers");

export const NO_SITE =
  "There is no built site in out/ yet: npm run build makes it, npm start makes and serves it.";
const NO_BROWSER =
  "There is no Chromium: npm run browser installs one, or PLAYWRIGHT_CHROMIUM says where one is.";

/** Ends the command where no site is built. */
export function needSite(): void {
  if (!hasSite()) fault(NO_SITE);
}

/** A browser that was found. Ends the command where there is none. @param find throws where what it was told of is not there. */
export async function needBrowser(find: () => string | undefined): Promise<string> {
  return (await orEnd(2, find)) ?? fault(NO_BROWSER);
}

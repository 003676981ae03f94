import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { isProgram } from "./isProgram";

/** It draws the same pages with half of the processor's time, but keeps none alive for Back. */
const HEADLESS_SHELL = "/usr/bin/chromium-headless-shell";
const KNOWN_PATHS = ["/usr/bin/chromium", "/usr/bin/chromium-browser"];
const KNOWN_COMMANDS = ["google-chrome", "google-chrome-stable", "chromium"];

/** What most browser tests run: Chromium without windows where the system has it, and a whole one elsewhere. */
export function findChromium(): string | undefined {
  const isNamed = process.env.PLAYWRIGHT_CHROMIUM !== undefined;
  return !isNamed && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : findWholeChromium();
}

/**
 * A Chromium as people have it, for benchmarks and for the back/forward cache: the one that `PLAYWRIGHT_CHROMIUM` names, else one
 * of the system, else the one that Playwright installed. Undefined where there is none.
 * @throws Error where `PLAYWRIGHT_CHROMIUM` names no program: a slip must not run another browser.
 */
export function findWholeChromium(): string | undefined {
  const named = process.env.PLAYWRIGHT_CHROMIUM;
  if (named) {
    if (!isProgram(named))
      throw new Error(`PLAYWRIGHT_CHROMIUM: expected the path of a program, received ${named}`);
    return named;
  }
  const folders = (process.env.PATH ?? "").split(delimiter);
  const onPath = KNOWN_COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...KNOWN_PATHS, ...onPath, chromium.executablePath()].find(
    (path) => path !== "" && existsSync(path),
  );
}

/** What it is started with: no sandbox where root could not have one, and no calls home. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

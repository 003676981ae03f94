import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { SOURCE_LOCALE } from "../model/locale";
import { pathTo } from "../model/paths";
import { filesIn } from "../content/filesIn";
import { pathOfFile } from "../publish/pathOfFile";
import { zimContents, zimLanguages } from "./zimContents";
import { zimFaults } from "./zimFaults";

const OUT = "out";
const ZIM = ".release/rights-in-hand.zim";
/** 48 × 48, as the format asks for it. */
const ILLUSTRATION = "app/_icons/app-48.png";

function run(command: string, args: readonly string[]): void {
  const { error, status } = spawnSync(command, args, { stdio: "inherit" });
  if (error)
    throw new Error(
      `expected ${command} on this computer: apt-get install zim-tools, or https://github.com/openzim/zim-tools`,
    );
  if (status !== 0) throw new Error(`${command} ended with ${status}`);
}

/**
 * Packs the built `out/` as a file for Kiwix and other readers without a network: zimwriterfs writes it and zimcheck looks through
 * it, both of openZIM's zim-tools. See lib/decisions/0050-any-host.md.
 * @returns the path of the file.
 * @throws Error where a tool is not there, or ends with a fault.
 */
export function makeZim(): string {
  const folder = mkdtempSync(join(tmpdir(), "zim-"));
  try {
    pack(folder);
    return ZIM;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param folder is there for what is on its way. */
function pack(folder: string): void {
  const built = filesIn(OUT);
  const locales = built.flatMap((file) => /^([^/]+)\/app\.webmanifest$/.exec(file)?.[1] ?? []);
  const { files, redirects } = zimContents(built, locales);
  const site = join(folder, "site");
  for (const file of files) {
    mkdirSync(dirname(join(site, file)), { recursive: true });
    cpSync(join(OUT, file), join(site, file));
  }
  const has = new Set(["", ...redirects.map(([address]) => address), ...files].map((path) => `/${path}`));
  const faults = files
    .filter((file) => file.endsWith("index.html"))
    .flatMap((file) => zimFaults(pathOfFile(file), readFileSync(join(OUT, file), "utf8"), has));
  if (faults.length > 0) throw new Error(`links to what is not in the ZIM:\n${faults.join("\n")}`);
  cpSync(ILLUSTRATION, join(site, "illustration.png"));
  // Address, title, file.
  const lines = redirects.map(([address, file]) => `${address}\t${address}\t${file}\n`);
  writeFileSync(join(folder, "redirects.tsv"), lines.join(""));
  const { name, description } = JSON.parse(
    readFileSync(join(OUT, pathTo.manifest(SOURCE_LOCALE)), "utf8"),
  ) as Record<"name" | "description", string>;
  mkdirSync(dirname(ZIM), { recursive: true });
  // The one of before stays until this one is whole, and found to be.
  const half = join(dirname(ZIM), "half.zim");
  rmSync(half, { force: true });
  const options = {
    welcome: "index.html",
    illustration: "illustration.png",
    language: zimLanguages(locales),
    name: "rights-in-hand",
    title: name,
    description,
    creator: name,
    publisher: name,
    redirects: join(folder, "redirects.tsv"),
  };
  // The site has a search of its own, which knows words of danger and what is never served.
  run("zimwriterfs", [
    "--withoutFTIndex",
    ...Object.entries(options).map(([option, value]) => `--${option}=${value}`),
    site,
    half,
  ]);
  run("zimcheck", ["-A", half]);
  renameSync(half, ZIM);
}

import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { builtHeaders } from "../publish/builtHeaders";
import { bothSheets } from "./bothSheets";
import { compressFolder } from "./compress";
import { fileHashes } from "./fileHashes";
import { licenceFaults, type Lock } from "./licences";
import { refuse } from "./refuse";
import { refuseUnreviewed } from "./refuseUnreviewed";
import { releaseList } from "./releaseList";
import { type Sbom, steadySbom } from "./sbom";
import { securityText } from "./securityText";
import { caddyfile, containerfile, nginxConf, type ServerHeaders } from "./serverConfigs";
import { canaryEnd, readStatements } from "./statements";
import { isInstant, LIST, readList, SIGNATURE } from "../signatures/verify.mjs";

/** Where in a release the texts of its maintainers stand. */
const SECURITY_TEXT = ".well-known/security.txt";
const TRANSPARENCY = "transparency";

export type ReleaseWishes = {
  /** Folder of the release that is served now. */
  previous?: string | undefined;
  /** Folder of the maintainers' own statements. */
  statements?: string | undefined;
  /** A `mailto:` or `https:` URI for reports on security. */
  contact?: string | undefined;
  /** Only where every text is reviewed as it is. */
  reviewed?: boolean | undefined;
  /** What the servers of one host send beside the headers of the build: `hostHeaders`. */
  headers?: ServerHeaders | undefined;
};

type Step = <T>(name: string, work: (tell: (what: string) => void) => Promise<T>) => Promise<T>;

/**
 * Finishes the built `out/` below `root` as a release, and writes `.release/`.
 * @param software gives what `npm sbom` says. @param console where to say what was done and what is missing.
 * @param step runs what takes long, and tells people how far it is.
 * @throws Error with every reason not to make a release, before anything is written.
 */
export async function makeRelease(
  root: string,
  wishes: ReleaseWishes,
  software: () => Sbom,
  { log: say, error: warn }: Pick<Console, "log" | "error"> = console,
  step: Step = (_, work) => work(() => {}),
): Promise<void> {
  const out = join(root, "out");
  const previous = wishes.previous && resolve(root, wishes.previous);
  const version = buildOf(out);
  const day = version.slice(0, 10);
  if (previous && existsSync(join(previous, "version.txt")) && buildOf(previous) >= version)
    throw new Error(
      `expected a build newer than that of ${previous}, ${buildOf(previous)}, received ${version}`,
    );
  if (wishes.reviewed) refuseUnreviewed(root, day);
  const json = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
  refuse("licences", licenceFaults(json("package-lock.json") as Lock));
  const statements = wishes.statements && readStatements(resolve(root, wishes.statements), day);
  const contact = securityText(wishes.contact, day);
  const own = headersOf(out);
  const headers = { ...(previous ? bothSheets(own, headersOf(previous)) : own), ...wishes.headers };
  const { name } = json("package.json") as { name: string };
  const sbom = steadySbom(software(), { name, version, versions: process.versions });

  // What an earlier run wrote is not of this one.
  for (const path of [SECURITY_TEXT, TRANSPARENCY]) rmSync(join(out, path), { recursive: true, force: true });
  const written = {
    "sbom.json": sbom,
    "verify.mjs": readFileSync(new URL("../signatures/verify.mjs", import.meta.url)),
    ...(contact !== null && { [SECURITY_TEXT]: contact }),
    ...Object.fromEntries(
      [...(statements || [])].map(([file, text]) => [`${TRANSPARENCY}/${file}`, text] as const),
    ),
  };
  for (const [file, content] of Object.entries(written)) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }

  const { files, bytes, br, gz } = await step("Compressing", (tell) => compressFolder(out, tell));
  const megabytes = (value: number) => (value / 1e6).toFixed(1);
  say(
    `${files} text files compressed: ${megabytes(bytes)} MB, gzip ${megabytes(gz)} MB, brotli ${megabytes(br)} MB`,
  );

  const list = releaseList(version, fileHashes(out));
  const listFile = join(out, LIST);
  const signatures = () => readdirSync(out).filter((file) => SIGNATURE.test(file));
  if (!existsSync(listFile) || readFileSync(listFile, "utf8") !== list) {
    // They were for another list.
    for (const file of signatures()) rmSync(join(out, file));
    writeFileSync(listFile, list);
  }
  say(`out/${LIST}: release ${version}, ${readList(Buffer.from(list)).hashes.size} files`);

  const configs = {
    Caddyfile: caddyfile(headers),
    "nginx.conf": nginxConf(headers),
    Containerfile: containerfile(),
    // Without it the whole project would be sent to the builder.
    "Containerfile.dockerignore": "*\n!out\n!.release/Caddyfile\n",
  };
  mkdirSync(join(root, ".release"), { recursive: true });
  for (const [file, text] of Object.entries(configs)) writeFileSync(join(root, ".release", file), text);
  say(`.release/: ${Object.keys(configs).join(", ")}`);

  const canary = statements && statements.get("canary.txt");
  if (canary && canaryEnd(canary) < day)
    warn(
      `\nTHE CANARY EXPIRED on ${canaryEnd(canary)}, and goes out as it stands. Its authors renew it, if all of it is still so.\n`,
    );
  if (!canary && previous && existsSync(join(previous, TRANSPARENCY, "canary.txt")))
    warn("\nTHE CANARY of the release before is not in this one. Readers will take that as a sign.\n");
  if (contact === null)
    say("Missing: a contact for reports on security. Set SECURITY_CONTACT to a mailto: or https: URI.");
  if (!previous)
    say("Missing: --previous, the folder of the release that is served now, unless this is the first.");
  if (signatures().length === 0)
    say("Missing: a signature. `npm run sign -- --key <your OpenSSH key>` writes it.");
}

/** The instant of the build, which is the version of the release. */
function buildOf(out: string): string {
  const file = join(out, "version.txt");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim() : "";
  if (isInstant(version)) return version;
  throw new Error(`out/version.txt: expected the instant of the build, received ${JSON.stringify(version)}`);
}

function headersOf(folder: string): ServerHeaders {
  return builtHeaders(readFileSync(join(folder, "_headers"), "utf8"));
}

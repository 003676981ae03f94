import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { editorConfig } from "../editor/editorConfig";
import { editorPage } from "../editor/editorPage";
import { fetchEditor } from "../editor/fetchEditor";
import { readArgs, refuse } from "./options";
import { siteContent } from "./siteContent";

/**
 * `npm run editor -- --repository owner/name`: a folder with an editor for people who do not program, to be served at an address of its own.
 * `--service gitlab` where the repository is there, `--branch` which one proposals are for, `--lang es` (several) for whose texts, `--sign-in`
 * the address of a helper that signs people in, `--out` the folder. It fetches the editor with npm.
 */
const SERVICES = ["github", "gitlab"] as const;
const { values } = readArgs({
  options: {
    repository: { type: "string" },
    service: { type: "string", default: "github" },
    branch: { type: "string", default: "main" },
    lang: { type: "string", multiple: true },
    "sign-in": { type: "string" },
    out: { type: "string", default: ".editor" },
  },
});
const service = SERVICES.find((one) => one === values.service) ?? refuse("service", SERVICES, values.service);
const { repository, "sign-in": signIn } = values;
if (!repository || !/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
  end(
    `--repository: expected the name of a repository, such as owner/name, received ${repository ?? "nothing"}`,
  );
if (signIn !== undefined && !/^https:\/\/[^/]/.test(signIn))
  end(`--sign-in: expected an address that begins with https://, received ${signIn}`);

const { locales } = siteContent().content;
const codes = locales.map(({ code }) => code);
const languages = values.lang ?? codes;
for (const code of languages) if (!codes.includes(code)) refuse("lang", codes, code);

const settings = { service, repository, branch: values.branch, signIn };
const files = readdirSync("content", { recursive: true, encoding: "utf8" }).map((path) =>
  path.replaceAll("\\", "/"),
);
const config = editorConfig(
  settings,
  locales.filter(({ code }) => languages.includes(code)),
  files,
);
mkdirSync(values.out, { recursive: true });
// JSON is YAML too, and this is the name that such editors look for.
writeFileSync(join(values.out, "config.yml"), `${JSON.stringify(config, null, 2)}\n`);
writeFileSync(join(values.out, "index.html"), editorPage(settings));
try {
  for (const [name, bytes] of fetchEditor()) writeFileSync(join(values.out, name), bytes);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
console.log(`Written: ${values.out}. Serve it at an address of its own, never at that of the readers.`);

function end(line: string): never {
  console.error(line);
  process.exit(2);
}

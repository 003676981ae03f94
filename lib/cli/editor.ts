import { join } from "node:path";
import { filesIn } from "../content/filesIn";
import { writeAllWhole } from "../content/writeWhole";
import { editorConfig } from "../editor/editorConfig";
import { editorPage } from "../editor/editorPage";
import { fetchEditor } from "../editor/fetchEditor";
import type { GivenTo } from "./commands";
import { misuse, orEnd } from "./ending";
import { oneOf, refuse } from "./options";
import { siteContent } from "./siteContent";

export async function run({ values }: GivenTo<"editor">): Promise<void> {
  const service = oneOf("service", ["github", "gitlab"], values.service);
  const { repository, "sign-in": signIn } = values;
  if (!repository || !/^[\w.-]+(\/[\w.-]+)+$/.test(repository))
    misuse(
      `--repository: expected the name of a repository, such as owner/name, received ${repository ?? "nothing"}`,
    );
  if (signIn !== undefined && !/^https:\/\/[^/]/.test(signIn))
    misuse(`--sign-in: expected an address that begins with https://, received ${signIn}`);

  const { locales } = siteContent().content;
  const codes = locales.map(({ code }) => code);
  const languages = values.lang ?? codes;
  for (const code of languages) if (!codes.includes(code)) refuse("lang", codes, code);

  const settings = { service, repository, branch: values.branch, signIn };
  const files = filesIn("content");
  const config = editorConfig(
    settings,
    locales.filter(({ code }) => languages.includes(code)),
    files,
  );
  const made: (readonly [name: string, data: string | Uint8Array])[] = [
    // JSON is YAML too, and this is the name that such editors look for.
    ["config.yml", `${JSON.stringify(config, null, 2)}\n`],
    ["index.html", editorPage(settings)],
    ...(await orEnd(1, fetchEditor)),
  ];
  writeAllWhole(new Map(made.map(([name, data]) => [join(values.out, name), data])));
  console.log(`Written: ${values.out}. Serve it at an address of its own, never at that of the readers.`);
}

import type { Locale } from "../model/locale";
import { type Collection, editorCollections } from "./editorCollections";

/** Where the project's repository is, and how people sign in there. */
export type EditorSettings = {
  service: "github" | "gitlab";
  /** `owner/name`. */
  repository: string;
  branch: string;
  /** The address of a helper that signs people in. Without it they sign in with an access token that they make themselves. */
  signIn?: string;
};

type EditorConfig = {
  backend: Readonly<Record<string, string | boolean | readonly string[]>>;
  publish_mode: "editorial_workflow";
  media_folder: string;
  output: { yaml: { quote: "double"; indent_sequences: boolean } };
  collections: readonly Collection[];
};

/** The settings of a git-backed editor for the words of content. Every change is a proposal: nothing is written to the branch itself. */
export function editorConfig(
  { service, repository, branch, signIn }: EditorSettings,
  locales: readonly Locale[],
  files: readonly string[],
): EditorConfig {
  return {
    backend: {
      name: service,
      repo: repository,
      branch,
      // Who may not write to the repository works on a copy of their own.
      ...(service === "github" && { open_authoring: true, auth_scope: "public_repo" }),
      ...(signIn ? { base_url: signIn } : { auth_methods: ["token"] }),
    },
    publish_mode: "editorial_workflow",
    // Editors ask for one. Content has no pictures of its own but drawings, which maintainers check.
    media_folder: "content/drawings",
    // A day without quotes would be read as something else than the text that it is.
    output: { yaml: { quote: "double", indent_sequences: true } },
    collections: editorCollections(locales, files),
  };
}

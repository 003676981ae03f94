import type { EditorSettings } from "./editorConfig";

/** Files beside the page, by their names in the editor's package. */
export const EDITOR_FILES: Readonly<Record<string, string>> = {
  "editor.js": "dist/sveltia-cms.js",
  "symbols.woff2": "npm/assets/material-symbols-outlined-latin-wght-normal-_Z1IJPLg.woff2",
  "LICENSE.txt": "LICENSE.txt",
};

/** The hosts that the editor asks, by the service that keeps the repository. */
const HOSTS = {
  github: "https://api.github.com https://www.githubstatus.com",
  gitlab: "https://gitlab.com https://status-api.hostedstatus.com",
} as const;
const PICTURES = { github: "https://avatars.githubusercontent.com", gitlab: "https://gitlab.com" } as const;

/**
 * The page of the editor, and its policy: its own script, the service that keeps the repository, and nobody else. It is looser than that of
 * the site, since the editor writes styles into its page, and has no place on the readers' address.
 */
export function editorPage({ service, signIn }: Pick<EditorSettings, "service" | "signIn">): string {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'unsafe-inline'",
    "font-src 'self'",
    `img-src 'self' blob: data: ${PICTURES[service]}`,
    `connect-src 'self' blob: data: ${HOSTS[service]}${signIn ? ` ${new URL(signIn).origin}` : ""}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
  // Its own icons come from a font of somebody else's network, which the policy does not let it ask.
  const font =
    "@font-face{font-family:'Material Symbols Outlined';font-weight:400;font-display:block;src:url(symbols.woff2)}";
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>Editor</title>
<link href="config.yml" type="text/yaml" rel="cms-config-url">
<style>${font}</style>
<body>
<script src="editor.js"></script>
</body>
</html>
`;
}

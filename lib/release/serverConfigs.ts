import { CACHE_RULES, ERRORS, HASHED_FOLDERS, OTHER_FILES } from "../publish/cacheRules";
import { DOWNLOADS } from "../publish/downloads";

/**
 * Settings of web servers for the built folder, all from the same headers and cache rules. Releases stand side by side
 * below one folder; `current` is a symbolic link to the one that is served, `previous` to the one before it, from which
 * pages that are still open get their hashed files. Nothing is logged that names a reader.
 */
export type ServerHeaders = Readonly<Record<string, string>>;

/** The header whose value each server ends with the address that was asked for. */
export const ONION_LOCATION = "Onion-Location";

/** Where releases lie on a server, unless its settings say otherwise. */
const SITE_ROOT = "/srv/rights-in-hand";

/** Types that the lists of some servers lack. Browsers are told not to guess (`nosniff`). */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  ["atom", "application/atom+xml; charset=utf-8"],
  ["md", "text/markdown; charset=utf-8"],
  ["webmanifest", "application/manifest+json"],
];
const MADE = "# Made by `npm run release`: a change here is lost with the next one.";

/**
 * A Caddyfile. The environment may set SITE_ADDRESS (a domain, for which Caddy fetches certificates), SITE_ROOT and
 * SITE_ADMIN (where Caddy listens for `caddy reload`).
 */
export function caddyfile(headers: ServerHeaders): string {
  const root = `{$SITE_ROOT:${SITE_ROOT}}`;
  const serve = block("file_server", ["precompressed br gzip"]);
  return lines([
    MADE,
    ...block("", [
      "# Whoever can reach it can change everything. A host that reloads sets a socket: unix//run/caddy/admin.sock",
      "admin {$SITE_ADMIN:off}",
      "# Errors of requests name readers' addresses.",
      ...block("log", ["exclude http.log"]),
    ]),
    "",
    ...block("{$SITE_ADDRESS::8080}", [
      `root * ${root}/current`,
      ...block("map {path} {cache}", [
        ...CACHE_RULES.map(({ path, value }) => `~^${pattern(path)} ${quoted(value)}`),
        `default ${quoted(OTHER_FILES)}`,
      ]),
      ...block("header", [
        ...Object.entries(headers).map(
          ([name, value]) =>
            `${name} ${quoted(value, name === ONION_LOCATION ? "{http.request.orig_uri}" : "")}`,
        ),
        "Cache-Control {cache}",
        "# On files that are sent as they are, too: caches have to know.",
        "Vary Accept-Encoding",
      ]),
      `header ${DOWNLOADS.path} Content-Disposition ${quoted(DOWNLOADS.value)}`,
      ...TYPES.flatMap(([ending, type]) => [
        ...block(`@${ending}`, [`path *.${ending}`, "file"]),
        `header @${ending} Content-Type ${quoted(type)}`,
      ]),
      ...block("@hashed", [
        `path ${HASHED_FOLDERS.map((folder) => `${folder}*`).join(" ")}`,
        ...block("file", [`root ${root}`, "try_files /current{path} /previous{path}"]),
      ]),
      "@writing not method GET HEAD",
      ...block("handle @writing", ["error 405"]),
      ...block("handle @hashed", [`root * ${root}`, "rewrite * {file_match.relative}", ...serve]),
      ...block("handle", serve),
      ...block("handle_errors", [
        "@missing expression {http.error.status_code} == 404",
        ...block("handle @missing", [
          "# Not for ever, whatever was asked for.",
          `header Cache-Control ${quoted(OTHER_FILES)}`,
          "rewrite * /404.html",
          ...serve,
        ]),
        ...block("handle", [`header Cache-Control ${quoted(ERRORS)}`]),
      ]),
    ]),
  ]);
}

/**
 * An nginx `server` and the `map` that it needs, to be included in `http`, where Debian's `conf.d/*.conf` are.
 * @param root the folder of `current` and `previous`.
 * @param listen a port, or an address with a port.
 */
export function nginxConf(headers: ServerHeaders, root = SITE_ROOT, listen = "8080"): string {
  const header = (name: string, value: string) => `add_header ${name} ${value} always;`;
  return lines([
    MADE,
    "# By the address in the end: a file that is not there has become /404.html, and is not kept for ever.",
    ...block('map "$status $uri" $rights_in_hand_cache', [
      `default ${quoted(OTHER_FILES)};`,
      `"~^(4(?!04)|5)" ${quoted(ERRORS)};`,
      ...CACHE_RULES.map(({ path, value }) => `"~^\\d+ ${pattern(path)}" ${quoted(value)};`),
    ]),
    "# An empty value is not sent.",
    ...block("map $uri $rights_in_hand_disposition", [
      'default "";',
      `"~^${pattern(DOWNLOADS.path)}" ${quoted(DOWNLOADS.value)};`,
    ]),
    "",
    ...block("server", [
      `listen ${listen};`,
      "server_name _;",
      "server_tokens off;",
      "# Nothing that names a reader is written down.",
      "access_log off;",
      "log_not_found off;",
      "error_log /dev/null;",
      "",
      `root ${root}/current;`,
      "index index.html;",
      "absolute_redirect off;",
      "charset utf-8;",
      "# A folder without a page is a page that is not there.",
      "error_page 403 404 =404 /404.html;",
      "",
      "# Files that were compressed before. `gzip_proxied` is for networks that fetch from here.",
      "gzip_static on;",
      "gzip_proxied any;",
      "gzip_vary on;",
      "# For .br files too: install a brotli module (Debian: libnginx-mod-http-brotli-static) and take off the #.",
      "# Without the module nginx does not know the word, and does not start.",
      "# brotli_static on;",
      "",
      "# Here only: a location that adds one header would lose all of these. `always`: on pages for errors too.",
      ...Object.entries(headers).map(([name, value]) =>
        // As it was sent: nginx decodes $uri, and a line break in it would end the header.
        header(name, quoted(value, name === ONION_LOCATION ? "$request_uri" : "")),
      ),
      header("Cache-Control", "$rights_in_hand_cache"),
      header("Content-Disposition", "$rights_in_hand_disposition"),
      "",
      ...TYPES.flatMap(([ending, type]) =>
        block(`location ~ \\.${ending}$`, ["types { }", `default_type ${quoted(type)};`]),
      ),
      ...HASHED_FOLDERS.flatMap((folder) => block(`location ^~ ${folder}`, ["try_files $uri @previous;"])),
      ...block("location @previous", [`root ${root}/previous;`, "try_files $uri =404;"]),
    ]),
  ]);
}

/** A container of the built folder: Caddy from Debian, as nobody in particular, on port 8080. Built at the project's root. */
export function containerfile(): string {
  return lines([
    MADE,
    "# podman build -f .release/Containerfile -t rights-in-hand . && podman run --read-only -p 8080:8080 rights-in-hand",
    "# To pin the base too: podman pull docker.io/library/debian:13-slim, read its digest with",
    "#   podman image inspect --format '{{.Digest}}' docker.io/library/debian:13-slim",
    "# and build with --build-arg BASE=docker.io/library/debian@sha256:… (Caddy then comes from the archive of that day, where",
    "# the image names snapshot.debian.org, and from today's otherwise).",
    "ARG BASE=docker.io/library/debian:13-slim",
    "FROM ${BASE}",
    "RUN apt-get update \\",
    " && apt-get install -y --no-install-recommends caddy \\",
    " && rm -rf /var/lib/apt/lists/*",
    "COPY .release/Caddyfile /etc/caddy/Caddyfile",
    `COPY out ${SITE_ROOT}/current`,
    "ENV SITE_ADDRESS=:8080 XDG_CONFIG_HOME=/tmp XDG_DATA_HOME=/tmp",
    "USER 10001:10001",
    "EXPOSE 8080",
    'CMD ["caddy", "run", "--config", "/etc/caddy/Caddyfile", "--adapter", "caddyfile"]',
  ]);
}

/** The end of a regular expression for the addresses of a rule. */
function pattern(path: string): string {
  return path.endsWith("*") ? path.slice(0, -1) : `${path.replaceAll(".", "\\.")}$`;
}

/**
 * A value in quotes, for both servers. @param end what the server itself is to put after it.
 * @throws Error where the value holds what one of them would read as its own.
 */
function quoted(value: string, end = ""): string {
  if (/["\\${}`\n]/.test(value)) throw new Error(`a header that servers would read differently: ${value}`);
  return `"${value}${end}"`;
}

function block(name: string, inner: readonly string[]): string[] {
  return [name === "" ? "{" : `${name} {`, ...inner.map((line) => (line === "" ? "" : `\t${line}`)), "}"];
}

function lines(all: readonly string[]): string {
  return `${all.join("\n")}\n`;
}

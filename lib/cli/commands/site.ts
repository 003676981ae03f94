import type { Command } from "../command";

const PORT = { PORT: "where it answers, 3000 without it" };
const BUILT = {
  SITE_URL: "where it will be published, https://…: for paper, search engines and whoever shares a link",
  DIRECTORY_CONTACT: "an address of e-mail for reports of wrong numbers",
  CORRECTIONS_CONTACT: "an address of e-mail for mistakes in texts",
  SOURCE_DATE_EPOCH: "the instant of the build, in seconds since 1970; now without it",
};

/** The site: made, tried, measured, published. */
export const SITE = {
  start: {
    does: "Builds the site and serves it on this machine alone: minutes.",
    environment: { ...PORT, ...BUILT },
    examples: ["npm start", "PORT=3001 npm start"],
  },
  build: {
    does: "Builds the site into out/: minutes. What is new to print gets its code first.",
    environment: BUILT,
    examples: ["npm run build"],
  },
  dev: {
    does: "Shows the site on this machine alone while it is edited: what is saved shows in open pages.",
    environment: PORT,
    examples: ["npm run dev", "PORT=3001 npm run dev"],
  },
  serve: {
    does: "Serves the built out/ on this machine alone, with the headers that hosts will send.",
    environment: PORT,
    examples: ["npm run serve", "PORT=3001 npm run serve"],
  },
  release: {
    does: "Makes the built out/ ready to be served and copied, and writes what servers need to .release/.",
    more: ["Everything in out/ follows from the source, these options and the instant of the build."],
    flags: {
      previous: {
        value: "<folder>",
        help: "the release that is served now: its style sheets stay allowed until the next",
      },
      hsts: { value: "<days>", help: "a promise of one host: HTTPS for so long" },
      onion: { value: "<address>", help: "the onion service of one host" },
      statements: { value: "<folder>", help: "the maintainers' own demands.txt and canary.txt" },
      reviewed: { help: "only where every text of every language is reviewed as it is" },
    },
    environment: { SECURITY_CONTACT: "mailto: or https:, for reports on security" },
    examples: ["npm run release -- --previous ../served"],
  },
  zim: {
    does: "Packs the built out/ as .release/rights-in-hand.zim, for Kiwix and other readers without a network.",
    more: ["Needs zimwriterfs and zimcheck (Debian: apt-get install zim-tools)."],
    examples: ["npm run zim"],
  },
  sign: {
    does: "Signs the list of a release with a maintainer's OpenSSH key. SECURITY.md says how keys are made, changed and revoked.",
    flags: {
      key: {
        value: "<file>",
        help: "the key, or its public half where an agent or a hardware key has the other",
      },
      folder: { value: "<folder>", default: "out", help: "the release" },
      "allowed-signers": {
        value: "<file>",
        default: "lib/release/allowed_signers",
        help: "whose signatures count",
      },
    },
    examples: ["npm run sign -- --key ~/.ssh/id_ed25519"],
  },
  reproduce: {
    does: "Builds the release of this source twice, elsewhere and on another day, and compares every byte: minutes, and 2 GB.",
    more: [
      "The other day needs faketime (Debian: apt-get install faketime). With --list it builds once, at the instant of that list.",
      "SITE_URL, contacts and statements have to be those of the release, and Node the version of .nvmrc.",
    ],
    flags: {
      list: { value: "<file>", help: "SHA256SUMS of a release: says what is not as listed" },
      statements: { value: "<folder>", help: "as for npm run release" },
    },
    examples: ["npm run reproduce -- --list SHA256SUMS"],
  },
  load: {
    does: "Measures what the web servers of a release bear, on this machine only, with pages of the built out/.",
    more: [
      "Moves the link between two releases meanwhile, and fails where an answer was lost or wrong. Times never fail.",
      "Needs Caddy or nginx, and wrk. Writes .bench/load.json.",
    ],
    flags: { seconds: { value: "<count>", default: "5", help: "length of each phase, 1 to 10" } },
    examples: ["npm run load -- --seconds 10"],
  },
  pictures: {
    does: "Takes the pictures of the README from the built out/, into app/_pictures/, and the one that shared links show. Needs a Chromium.",
    examples: ["npm run pictures"],
  },
  browser: {
    does: "Sees that there is a site to test, and a Chromium to test it in, or installs one: npm run e2e begins with it.",
    environment: { PLAYWRIGHT_CHROMIUM: "the path of a Chromium to take" },
    examples: ["npm run browser"],
  },
  bench: {
    does: "Measures the built out/ and the modules that it was built from: bytes, engine, directory. Writes .bench/latest.json.",
    more: ["Fails where a budget of bytes is broken. Times never fail: they tell about the machine too."],
    flags: {
      long: { help: "search against others, loading in a Chromium and growth too: minutes" },
      commands: { help: "time the check and the build too, which makes out/ anew" },
    },
    examples: ["npm run bench", "npm run bench -- --long --commands"],
  },
  mutants: {
    does: "Changes code in every way that Stryker knows, one at a time, and lists what no test notices: minutes a folder.",
    more: [
      "Fails under 90 of a hundred noticed, and where tests/mutants/survivors.json excuses what is no more.",
    ],
    words: "[engine | hotlines | search | offline | checks …]",
    examples: ["npm run mutants -- engine"],
  },
} as const satisfies Readonly<Record<string, Command>>;

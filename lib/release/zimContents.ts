/** Files at the top of the site that pages need. The others there are for hosts, and for who checks a release. */
const TOP: readonly string[] = ["index.html", "icon.svg"];

/**
 * What a reader of ZIM has no use for: what another host or a release reads, the files compressed, and what keeps a language on a phone, where
 * it already is.
 */
const LEFT_OUT = /^(404|offline|one-file|transparency|\.well-known)\/|^[^/]+\/offline\/|\.(br|gz)$/;

/** The page on what is kept on this phone, which leads to the first one instead. */
const ON_KEPT = "offline/";

/** The codes by which ZIM knows languages (ISO 639-3), by ours. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: "ara",
  en: "eng",
  es: "spa",
  fr: "fra",
  ht: "hat",
  ko: "kor",
  pt: "por",
  ru: "rus",
  tl: "tgl",
  vi: "vie",
  zh: "zho",
};

export type ZimContents = {
  files: readonly string[];
  /** A ZIM has no folders, and pages call each other by theirs. */
  redirects: readonly (readonly [address: string, file: string])[];
};

/**
 * What of the built site goes into a ZIM, and where its addresses lead.
 * @param files of the built site, relative to its root. @param locales those that have pages.
 */
export function zimContents(files: readonly string[], locales: readonly string[]): ZimContents {
  const chosen = files.filter((file) => (file.includes("/") ? !LEFT_OUT.test(file) : TOP.includes(file)));
  const folders = chosen.flatMap((file) => {
    const address = file.replace(/index\.html$/, "");
    return address === file || address === "" ? [] : [[address, file] as const];
  });
  const onKept = locales.map((locale) => [`${locale}/${ON_KEPT}`, `${locale}/index.html`] as const);
  return { files: chosen, redirects: [...folders, ...onKept] };
}

/** @throws Error for a language whose code is not known here. */
export function zimLanguages(locales: readonly string[]): string {
  return locales
    .map((locale) => {
      const code = LANGUAGES[locale.split("-")[0]!];
      if (code === undefined)
        throw new Error(
          `expected the ISO 639-3 code of "${locale}" in lib/release/zimContents.ts, received none`,
        );
      return code;
    })
    .join(",");
}

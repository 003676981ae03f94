/** What a finished page must not have, or must have. Each is said with what was expected. */
const FORBIDDEN: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/_next\//, "no address of the framework"],
  [/self\.__next/, "no script of the framework"],
  [/<script(?![^>]*\ssrc=["']?(?:\.\.\/)*islands\/)/, "only scripts under /islands/"],
  [/<script(?![^>]*\sintegrity=)/, "integrity on every script"],
  [/<[a-z][^<>]*\sstyle=/, "no style attribute: the policy blocks it"],
  [/<[a-z][^<>]*\son[a-z]+=/, "no event handler attribute: the policy blocks it"],
  [
    /\s(?:href|src|action)=["']?\/(?!\/|.*\/404\.html-->$)/s,
    "an address that holds in any folder of a host: relative to the page",
  ],
  [
    // Where the page itself stands, and in other languages, is an address that nothing loads.
    /<(?:script|img|iframe|link(?! rel=(?:canonical|alternate) )|source|form)\b[^<>]*\s(?:src|href|action)=["']?(?:https?:)?\/\//,
    "nothing loaded from another host",
  ],
  [
    /<a (?=[^<>]*\shref=["']?https?:|href=["']?https?:)(?![^<>]*\brel=["']?[^"'<>]*\bnoreferrer)[^<>]*>/,
    "noreferrer on every link to another site",
  ],
];
const REQUIRED: readonly (readonly [pattern: RegExp, expected: string])[] = [
  [/<main[\s>]/, "a <main>"],
  [/<h1[\s>]/, "an <h1>"],
  [/<title>[^<]+/, "a <title>"],
  [/<meta name=["']?description["']? content=["']?[^"'>]/, "a description"],
  [/<link [^<>]*\brel=["']?icon\b/, "an icon"],
  [/<html[^>]*\slang=/, "a language"],
  [/<html[^>]*\sdir=/, "a direction"],
  [/http-equiv=["']?Content-Security-Policy/i, "the content security policy"],
  [/<style>[^<]/, "the inlined sheet"],
  [/<!--rights-in-hand \/\S*-->$/, "the page's own address as its last words"],
  [
    /^(?!.*\sdata-island=ended[\s>])|islands\/ended-/s,
    "the module that tells what has ended, where something has an end",
  ],
];

/** Every way in which a finished page is not what it must be. Empty when it is. */
export function pageFaults(html: string): string[] {
  return [
    ...FORBIDDEN.flatMap(([pattern, expected]) => {
      const found = pattern.exec(html);
      return found ? [`expected ${expected}, received ${JSON.stringify(found[0].slice(0, 80))}`] : [];
    }),
    ...REQUIRED.flatMap(([pattern, expected]) =>
      pattern.test(html) ? [] : [`expected ${expected}, received none`],
    ),
  ];
}

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { visit } from "unist-util-visit";
import { filesIn } from "../../lib/content/filesIn";
import { pageFaults } from "../../lib/publish/pageFaults";
import { pathOfFile } from "../../lib/publish/pathOfFile";
import { shortHash } from "../../lib/publish/integrity";
import { inLatinLetters } from "../../lib/model/latinLetters";
import { pathTo } from "../../lib/model/paths";
import { sitePath } from "../../lib/model/relativeAddress";
import type { OfflineIndex, OfflinePart } from "../../lib/offline/offlineIndex";
import { codes, readersOf } from "./support/content";

/** The built site as files: nothing here needs a browser. */
const out = join(import.meta.dirname, "../../out");
const files = filesIn(out);
const pages = new Map(
  files
    .filter((file) => file.endsWith(".html"))
    .map((file) => [pathOfFile(file), readFileSync(join(out, file), "utf8")]),
);
const addresses = new Set(files.map(pathOfFile));

const read = <T>(path: string) => JSON.parse(readFileSync(join(out, path), "utf8")) as T;

/** The ids of a page, and the site path of all that it names: its links, as they lead from where it stands, and what its scripts fetch. */
function partsOf(address: string, html: string): { ids: Set<string>; targets: string[] } {
  const ids = new Set<string>();
  const targets: string[] = [];
  visit(unified().use(rehypeParse).parse(html), "element", ({ properties }) => {
    if (properties.id) ids.add(String(properties.id));
    for (const name of ["href", "src", "action"] as const) {
      const target = properties[name] === undefined ? null : sitePath(address, String(properties[name]));
      if (target !== null) targets.push(target);
    }
    for (const name of ["popoverTarget", "htmlFor"] as const)
      if (properties[name]) targets.push(`${address}#${String(properties[name])}`);
    for (const [told] of String(properties.dataTold ?? "").matchAll(/(?<=")\/[^"\s]+(?=")/g))
      targets.push(told);
  });
  return { ids, targets };
}

test("every link, picture, script and anchor of every page leads to what exists", () => {
  test.setTimeout(120_000);
  const parts = new Map([...pages].map(([address, html]) => [address, partsOf(address, html)]));
  const broken = [...parts].flatMap(([address, { targets }]) =>
    targets
      .filter((target) => {
        const [page = "", anchor] = target.split("#");
        return !addresses.has(page) || (anchor ? !parts.get(page)?.ids.has(anchor) : false);
      })
      .map((target) => `${address} → ${target}`),
  );
  expect(broken).toEqual([]);
  expect([...parts.values()].flatMap(({ targets }) => targets).length).toBeGreaterThan(pages.size);
});

test("every page is what the post-build step promises", () => {
  const faults = [...pages].flatMap(([address, html]) =>
    pageFaults(html).map((fault) => `${address}: ${fault}`),
  );
  expect(faults).toEqual([]);
});

for (const locale of codes)
  test(`the offline list of ${locale} has every page and file that it needs, as they are`, () => {
    const list = JSON.parse(readFileSync(join(out, pathTo.offline(locale)), "utf8")) as [string, string][];
    const listed = new Map(list);
    const others = codes.filter((code) => code !== locale).map(pathTo.home);
    // How people ask in another language comes with its own copy, or that of the language they read, or over the network.
    const inLatin = pathTo.asked(inLatinLetters(locale));
    const asked: string[] = [
      pathTo.askedLanguages(),
      ...[locale, ...readersOf(locale)].map(pathTo.asked),
      ...(addresses.has(inLatin) ? [inLatin] : []),
    ];
    const isForeign = (address: string) => address.startsWith("/data/asked/") && !asked.includes(address);
    expect(list.filter(([address]) => isForeign(address))).toEqual([]);
    expect(asked.filter((address) => !listed.has(address))).toEqual([]);
    const needed = [...addresses].filter(
      (address) =>
        !others.some((home) => address.startsWith(home)) &&
        !isForeign(address) &&
        !/^\/(_headers|\.nojekyll|version\.txt|404|offline\/|one-file\/|sw\.js|data\/(detention|consulates)\.json|islands\/chooseSentence-)/.test(
          address,
        ) &&
        // The maps are for lawyers at a desk, plain text is for reuse, home screens keep their own pictures, the law behind a
        // situation is kept by its parts, places of detention and consulates by their states, those who teach print at a desk, and
        // so do those who pass on what changed; a sentence is chosen and reported with a network.
        !/\/(map|law|offices)\/$|\/workshop\/|\/about\/corrections\/|\/changes\/.|\/map\.svg$|\/guide\.md$|\/llms\.txt$|\/(mistake-words|statement-ids)\.json$|\.png$/.test(
          address,
        ),
    );
    expect(needed.filter((address) => !listed.has(address))).toEqual([]);
    const wrong = list.filter(([address, hash]) => {
      const file = join(out, address.endsWith("/") ? `${address}index.html` : address);
      return shortHash(readFileSync(file)) !== hash;
    });
    expect(wrong).toEqual([]);
    const { parts } = read<OfflineIndex>(pathTo.offlineParts(locale));
    const pack = Object.assign({}, ...parts.map(({ path }) => read<OfflinePart>(path))) as OfflinePart;
    expect(Object.keys(pack).sort()).toEqual(list.map(([address]) => address).sort());
    expect(parts.flatMap(({ files }) => files).sort()).toEqual(Object.keys(pack).sort());
    expect(list.filter(([address, hash]) => shortHash(Buffer.from(pack[address]!)) !== hash)).toEqual([]);
    expect(list.filter(([address]) => others.some((home) => address.startsWith(home)))).toEqual([]);
  });

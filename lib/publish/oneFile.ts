import type { Element, ElementContent, Root } from "hast";
import rehypeParse from "rehype-parse";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { SKIP, visit } from "unist-util-visit";
import type { Locale } from "../model/locale";
import { pathTo } from "../model/paths";
import { sitePath } from "../model/relativeAddress";
import { BETWEEN_SHEETS } from "./finishPage";
import { sha256 } from "./integrity";
import { pathOfFile } from "./pathOfFile";

/** Pages that are left out: they need the network or JavaScript, are printed at a desk, or stand in the list of sources at the end. */
const LEFT_OUT = /^[^/]+\/(search|offline|leave|sources|workshop)\/|\/map\/index\.html$/;
/** Attributes that name an id of the same page. */
const REFERENCES = ["id", "htmlFor", "popoverTarget", "ariaDescribedBy", "ariaLabelledBy", "name"] as const;

/**
 * Where the browser can, one page at a time is shown: the one that the address points into, or the first. Elsewhere the
 * file is one long text.
 */
const ONE_AT_A_TIME = `@supports selector(:has(a)){.page:not(:target):not(:has(:target)){display:none}body:not(:has(:target)) .page:first-child{display:block}}
.page{scroll-margin-top:4rem}`;

/**
 * A whole language in one file that needs no network, no JavaScript and no server: its pages one after the other, links
 * between them turned into anchors, drawings inside, and the sources as one list. Pure: files in, HTML out.
 * @param files of the built site, relative to its root. @param textOf gives the text at a site path.
 */
export function oneFile(locale: Locale, files: readonly string[], textOf: (path: string) => string): string {
  const home = `${locale.code}/index.html`;
  const own = files.filter((file) => file.startsWith(`${locale.code}/`) && file.endsWith("/index.html"));
  const pages = [home, ...own.filter((file) => file !== home && !LEFT_OUT.test(file))];
  const anchors = new Map(pages.map((file, index) => [pathOfFile(file), `p${index}`]));
  const sources = own.filter((file) => /\/sources\/[^/]+\/index\.html$/.test(file));
  for (const file of sources) anchors.set(pathOfFile(file), `source-${file.split("/").at(-2)}`);

  const htmlOf = (file: string) => textOf(pathOfFile(file));
  const mainOf = (file: string) => find(parse(partOf(htmlOf(file), "main"), pathOfFile(file)), "main");
  const sheets = [...new Set(pages.map(htmlOf).flatMap(sheetsOf))].join("") + ONE_AT_A_TIME;
  const sections = pages.map((file, index) => {
    const main = mainOf(file);
    adapt(main, `p${index}`, anchors, textOf);
    const classes = ["page", ...((main.properties.className as string[] | undefined) ?? [])];
    return element("section", { className: classes, id: `p${index}` }, main.children);
  });
  const list = sources.map((file) => sourceEntry(mainOf(file), anchors.get(pathOfFile(file))!));
  const first = parse(htmlOf(home), pathOfFile(home));
  const title = textIn(find(first, "title"));
  const description = findAll(first, "meta").filter(({ properties }) => properties.name === "description");
  const icon = dataAddress(textOf(pathTo.icon()));
  const name = find(find(first, "header"), "a");
  name.properties.href = "#p0";
  visit(name, "element", (node) => {
    if (node.tagName === "img") node.properties.src = dataAddress(textOf(String(node.properties.src)));
  });
  const footer = find(first, "footer");
  adapt(footer, "footer", anchors, textOf);

  const html = element("html", { lang: locale.code, dir: locale.direction }, [
    element("head", {}, [
      element("meta", { charSet: "utf-8" }),
      element("meta", { httpEquiv: "Content-Security-Policy", content: policy(sheets) }),
      element("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      element("title", {}, [{ type: "text", value: title }]),
      ...description,
      element("link", { rel: ["icon"], href: icon }),
      element("style", {}, [{ type: "text", value: sheets }]),
    ]),
    element("body", {}, [
      element("header", {}, [name]),
      element("main", {}, [...sections, element("section", { className: ["page"], id: "sources" }, list)]),
      footer,
    ]),
  ]);
  return unified()
    .use(rehypeStringify, { collapseEmptyAttributes: true, omitOptionalTags: true, preferUnquoted: true })
    .stringify({ type: "root", children: [{ type: "doctype" }, html] });
}

/** Ids, references and links of a page, as they have to be where all pages stand in one file. */
function adapt(
  root: Element,
  prefix: string,
  anchors: ReadonlyMap<string, string>,
  textOf: (path: string) => string,
): void {
  visit(root, "element", (node, index, parent) => {
    const { properties, tagName } = node;
    // What an island would have brought to life does nothing here.
    if (
      tagName === "script" ||
      tagName === "style" ||
      (properties.dataIsland !== undefined && properties.hidden) ||
      isEmptyNote(node)
    ) {
      parent!.children.splice(index!, 1);
      return [SKIP, index!];
    }
    for (const name of REFERENCES) {
      const value = properties[name];
      if (value === undefined || value === null) continue;
      properties[name] = [value]
        .flat()
        .flatMap((one) => String(one).split(" "))
        .map((one) => `${prefix}-${one}`)
        .join(" ");
    }
    if (tagName === "img") properties.src = dataAddress(textOf(String(properties.src)));
    if (tagName === "a") {
      const href = String(properties.href ?? "");
      if (href.startsWith("#")) properties.href = `#${prefix}-${href.slice(1)}`;
      else if (href.startsWith("/")) {
        const [path = "", anchor] = href.split("#");
        const target = anchors.get(path);
        if (target === undefined) {
          node.tagName = "span";
          node.properties = {};
        } else {
          properties.href = `#${target}${anchor ? `-${anchor}` : ""}`;
          delete properties.target;
        }
      }
    }
    return undefined;
  });
}

/** A note that an island would have filled, and with it the way back out of it. */
function isEmptyNote({ tagName, children }: Element): boolean {
  const [first] = children;
  return tagName === "aside" && first?.type === "element" && first.properties.dataIsland === "law";
}

/** A source in the list at the end: its name, its citation, what it establishes, and where to read it. */
function sourceEntry(main: Element, id: string): Element {
  const [name, citation] = [
    find(main, "h1"),
    main.children.find((child) => isElement(child, "p") && child.properties.lang),
  ];
  const link = findAll(main, "a").find(({ properties }) => String(properties.href).startsWith("http"));
  const summary = findAll(main, "div")[0] ?? findAll(main, "h2")[0];
  return element("section", { id }, [
    element("h3", { lang: "en", dir: "ltr" }, name.children),
    ...(citation ? [citation as Element] : []),
    ...(summary?.tagName === "div" ? [summary] : []),
    ...(link ? [element("p", {}, [link])] : []),
  ]);
}

function policy(sheet: string): string {
  return `default-src 'none'; style-src 'sha256-${sha256(sheet)}'; img-src data:; base-uri 'none'; form-action 'none'`;
}

function dataAddress(svg: string): string {
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

/** An element that every finished page has once, whole, as its HTML: the rest need not be read as a tree. */
function partOf(html: string, tagName: string): string {
  const [start, end] = [html.indexOf(`<${tagName}`), html.indexOf(`</${tagName}>`)];
  if (start < 0 || end < 0) throw new Error(`a page without <${tagName}>`);
  return html.slice(start, end + `</${tagName}>`.length);
}

/** A page or a part of one, which names other places of the site by their site paths. */
function parse(html: string, path: string): Root {
  const page = unified().use(rehypeParse).parse(html);
  visit(page, "element", ({ properties }) => {
    for (const name of ["href", "src"] as const) {
      const address = properties[name];
      if (typeof address === "string" && !address.startsWith("#"))
        properties[name] = sitePath(path, address) ?? address;
    }
  });
  return page;
}

function isElement(node: { type: string }, tagName: string): node is Element {
  return node.type === "element" && (node as Element).tagName === tagName;
}

function findAll(root: Root | Element, tagName: string): Element[] {
  const found: Element[] = [];
  visit(root, "element", (node) => {
    if (node.tagName === tagName) found.push(node);
  });
  return found;
}

/** @throws Error where a page has no such element: its markup is not what is expected. */
function find(root: Root | Element, tagName: string): Element {
  const [found] = findAll(root, tagName);
  if (!found) throw new Error(`a page without <${tagName}>`);
  return found;
}

/** What many pages share stands apart from what one has of its own, so that it is told once. */
function sheetsOf(html: string): string[] {
  const style = partOf(html, "style");
  return style.slice(style.indexOf(">") + 1, style.lastIndexOf("<")).split(BETWEEN_SHEETS);
}

function textIn(node: Element): string {
  return node.children.map((child) => (child.type === "text" ? child.value : "")).join("");
}

function element(
  tagName: string,
  properties: Element["properties"] = {},
  children: ElementContent[] = [],
): Element {
  return { type: "element", tagName, properties, children };
}

import { describe, expect, it } from "vitest";
import { checkSvg } from "../../../lib/content/checkSvg";

const drawing = (inside: string, head = "") =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${head}>\n${inside}\n</svg>\n`;
const faultsIn = (svg: string) =>
  checkSvg(svg, "x.svg").map(({ line, expected, received }) => `${line} ${expected} | ${received}`);

const ELEMENT =
  "an element of svg, g, path, rect, circle, ellipse, line, polyline, polygon, text, tspan, title, desc";
const ATTRIBUTE = "an attribute of a shape or of text, with no address, style or script";

it("takes shapes and text", () => {
  expect(
    faultsIn(
      drawing(
        `<title>A form</title><g fill="#fff" transform="translate(4 -3) rotate(-52 180 235)"><path d="M.5.5h359v465zm2 4 2.5-3"/></g>
<text x="-3" y="2.5" font-size="9" font-family="Arial,Helvetica,sans-serif" text-anchor="middle">A &amp; B<tspan>…</tspan></text>`,
      ),
    ),
  ).toEqual([]);
});

it.each(["viewBox", "points", "stroke-dasharray"])("reads a long wrong value of %s at once", (name) => {
  const long = `${"1".repeat(20_000)}x`;
  expect(faultsIn(drawing(`<path ${name}="${long}" transform="scale(${long})"/>`))).toHaveLength(2);
});

describe("refuses, with its line, all that is neither", () => {
  it.each([
    ["a script", "<script>alert(1)</script>", [`2 ${ELEMENT} | <script>`]],
    [
      "a script by a prefix",
      '<s:script xmlns:s="http://www.w3.org/2000/svg"/>',
      [`2 ${ELEMENT} | <s:script>`, `2 ${ATTRIBUTE} | xmlns:s`],
    ],
    [
      "HTML",
      "<foreignObject><p>x</p></foreignObject>",
      [`2 ${ELEMENT} | <foreignObject>`, `2 ${ELEMENT} | <p>`],
    ],
    [
      "an image of somebody else",
      '<image href="https://example.org/x.png"/>',
      [`2 ${ELEMENT} | <image>`, `2 ${ATTRIBUTE} | href`],
    ],
    [
      "a drawing of somebody else",
      '<use href="http://example.org/x.svg#a"/>',
      [`2 ${ELEMENT} | <use>`, `2 ${ATTRIBUTE} | href`],
    ],
    ["an old way to link", '<g xlink:href="javascript:alert(1)"/>', [`2 ${ATTRIBUTE} | xlink:href`]],
    [
      "a link",
      '<a href="javascript:alert(1)"><text>x</text></a>',
      [`2 ${ELEMENT} | <a>`, `2 ${ATTRIBUTE} | href`],
    ],
    ["an event", '<g onload="alert(1)"/>', [`2 ${ATTRIBUTE} | onload`]],
    ["an event in capitals", '<g ONLOAD="alert(1)"/>', [`2 ${ATTRIBUTE} | ONLOAD`]],
    ["a style", "<style>@import url(https://example.org/x.css);</style>", [`2 ${ELEMENT} | <style>`]],
    ["a style of one element", '<g style="fill:url(https://example.org)"/>', [`2 ${ATTRIBUTE} | style`]],
    [
      "a paint by its address",
      '<g fill="url(https://example.org/#a)"/>',
      ['2 a plain value of fill | "url(https://example.org/#a)"'],
    ],
    [
      "an animation",
      '<animate attributeName="href" to="javascript:alert(1)"/>',
      [`2 ${ELEMENT} | <animate>`, `2 ${ATTRIBUTE} | attributeName`, `2 ${ATTRIBUTE} | to`],
    ],
    ["a name that objects have", '<g constructor="1"/>', [`2 ${ATTRIBUTE} | constructor`]],
    ["a comment", "<!-- x -->", ["2 no comment | <!-- -->"]],
    ["CDATA", "<text><![CDATA[<script/>]]></text>", ["2 text without CDATA | <![CDATA[]]>"]],
    [
      "an instruction",
      '<?xml-stylesheet href="x.css"?>',
      ["2 no processing instruction | <?xml-stylesheet?>"],
    ],
    [
      "a hidden character by its number",
      "<text>&#x202e;x</text>",
      ["2 no character that cannot be seen or that turns the order of others | U+202E"],
    ],
  ])("%s", (_, inside, faults) => {
    expect(faultsIn(drawing(inside))).toEqual(faults);
  });

  it("a document type with entities, and what they would stand for", () => {
    const faults = faultsIn(`<!DOCTYPE svg [<!ENTITY a "<script/>">]>\n${drawing("<text>&a;</text>")}`);
    expect(faults[0]).toBe("1 no document type, which may define entities | <!DOCTYPE>");
    expect(faults).toHaveLength(2);
  });

  it("another namespace, another element around it, and nothing at all", () => {
    expect(faultsIn('<svg xmlns="http://www.w3.org/1999/xhtml"/>')).toEqual([
      '1 a plain value of xmlns | "http://www.w3.org/1999/xhtml"',
    ]);
    expect(faultsIn("<g/>")).toEqual(["1 <svg> around everything | <g>"]);
    expect(faultsIn("")).toHaveLength(1);
  });

  it("what is no XML: an element left open, an attribute twice, text around it", () => {
    expect(faultsIn(drawing("<g>"))).not.toEqual([]);
    expect(faultsIn(drawing('<g x="1" x="2"/>'))).not.toEqual([]);
    expect(faultsIn(`${drawing("")}<script/>`)).not.toEqual([]);
  });

  it("elements in each other without end, and tells twenty faults of them at most", () => {
    expect(faultsIn(drawing("<g>".repeat(5000) + "</g>".repeat(5000)))).toEqual([
      "2 at most 16 elements in each other | more",
    ]);
    expect(faultsIn(drawing("<a/>".repeat(900)))).toHaveLength(20);
  });
});

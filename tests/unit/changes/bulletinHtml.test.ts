import { expect, it } from "vitest";
import { bulletinHtml } from "../../../lib/changes/bulletinHtml";
import { item, makeBulletin } from "./bulletins";

const ARABIC = { code: "ar", direction: "rtl" } as const;

it("is one block of its language: points as lists, then what to do and what it is not", () => {
  const paragraph = { ...item("Then:"), kind: "paragraph" as const };
  expect(bulletinHtml(makeBulletin({ points: [item("A."), item("B."), paragraph, item("C.")] }))).toBe(
    '<div lang="en" dir="ltr"><ul><li>A.</li><li>B.</li></ul><p>Then:</p><ul><li>C.</li></ul>' +
      "<p>Do not use older paper.</p><p>Type its code.</p><p>More on The Lighthouse.</p><p>Not advice. CC BY 4.0.</p></div>",
  );
});

it("keeps emphasis, forms and quoted English, and escapes what is written", () => {
  const points = [
    item("لا توقّع ", { type: "strong", value: "أي ورقة" }, " مثل I-200: “Stop & wait.”"),
    item("a < b"),
  ];
  const html = bulletinHtml(makeBulletin({ points, language: ARABIC, textLanguage: ARABIC }));
  expect(html).toContain("<strong>أي ورقة</strong>");
  expect(html).toContain("<bdi>I-200</bdi>");
  expect(html).toContain('<bdi lang="en" dir="ltr">“Stop &amp; wait.”</bdi>');
  expect(html).toContain("a &lt; b");
  expect(html).toMatch(/^<div lang="ar" dir="rtl">/);
});

it("marks points that are there in English alone", () => {
  const html = bulletinHtml(makeBulletin({ language: ARABIC }));
  expect(html).toMatch(/^<div lang="en" dir="ltr"><ul>.*<\/ul><\/div><div lang="ar" dir="rtl"><p>/);
});

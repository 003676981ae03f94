import { expect } from "@playwright/test";

/** The page boxes of a PDF as Chromium writes it: one `/MediaBox` a page, not compressed. */
export function pageBoxes(pdf: Buffer): number[][] {
  const text = pdf.toString("latin1");
  const pages = text.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  const boxes = [...text.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) =>
    box.trim().split(/\s+/).slice(2).map(Number),
  );
  expect(boxes).toHaveLength(pages);
  return boxes;
}

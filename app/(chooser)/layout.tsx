import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { translatorFor } from "../_site/site";
import "../_styles/site.css";

export function generateMetadata(): Metadata {
  const t = translatorFor("en");
  return { title: t("site.name"), description: t("site.tagline") };
}
export const viewport: Viewport = { colorScheme: "light dark" };

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}

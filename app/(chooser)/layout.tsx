import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "../_styles/site.css";

export const metadata: Metadata = { title: "Rights in Hand" };
export const viewport: Viewport = { colorScheme: "light dark" };

export default function ChooserLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <body>{children}</body>
    </html>
  );
}

import type { Viewport } from "next";
import type { ReactNode } from "react";
import { directionOf, localeParams } from "../_site/site";
import "../_styles/site.css";

export const generateStaticParams = localeParams;
export const dynamicParams = false;
/** In the head, where it is shorter than what a sheet would be compiled to. */
export const viewport: Viewport = { colorScheme: "light dark" };

type Props = { params: Promise<{ locale: string }>; children: ReactNode };

export default async function LocaleLayout({ params, children }: Props) {
  const { locale } = await params;
  return (
    <html lang={locale} dir={directionOf(locale)}>
      <body>{children}</body>
    </html>
  );
}

import type { ReactNode } from "react";
import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";
import { ZipField } from "./ZipField";

/**
 * The ZIP code box for hotlines, with what may be said besides. The code is looked up on the device, in data of its first digit.
 * Without JavaScript it stays hidden: the pages of states do the same.
 */
export function ZipForm({ locale, children }: { locale: string; children: ReactNode }) {
  const t = translatorFor(locale);
  return (
    <form
      {...islandProps("zip", { loading: t("search.loading"), failed: t("hotlines.noneNear") })}
      noValidate
      hidden
    >
      {children}
      <ZipField locale={locale} action={t("hotlines.action")} />
    </form>
  );
}

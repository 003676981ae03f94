import { islandProps } from "../_site/islandProps";
import { translatorFor } from "../_site/site";
import { zipWords } from "../_site/zipWords";
import { Island } from "./Island";
import { ZipField } from "./ZipField";

/** What the module says: of places and offices, and of ZIP codes as the box for hotlines does. */
const SAID =
  /^(search\.loading|detained\.|hotlines\.(again|error\.|inEnglish|suggestion|unknownZip|likelyState|twoStates|failed|reason\.(few|one|within)-miles?))/;
/** The long texts among them that only pages show. */
const ON_PAGES = /^detained\.(abroad|again|allOffices|attribution|list|local)/;

/**
 * The ZIP code box of the page on finding a person. The code is looked up on the device. Without JavaScript the box stays
 * hidden, its heading with it: the list of states below does the same.
 */
export function PlaceForm({ locale }: { locale: string }) {
  const t = translatorFor(locale);
  return (
    <form
      {...islandProps("find-person", {
        locale,
        ...zipWords(locale, (key) => SAID.test(key) && !ON_PAGES.test(key)),
      })}
      className="search"
      noValidate
      hidden
    >
      <h2 className="sr">{t("detained.action")}</h2>
      <ZipField locale={locale} action={t("detained.action")} />
      <Island name="find-person" />
    </form>
  );
}

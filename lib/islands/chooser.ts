import { islandRoot } from "./part";

/** Moves the first of the device's languages that the site has to the top of the list. */
const list = islandRoot<HTMLUListElement>("chooser");
if (list) {
  const links = [...list.querySelectorAll<HTMLAnchorElement>("a[hreflang]")];
  const language = (code: string) => code.split("-")[0];
  const wanted = navigator.languages
    .map(
      (code) =>
        links.find((link) => link.hreflang === code) ??
        links.find((link) => language(link.hreflang) === language(code)),
    )
    .find((link) => link !== undefined);
  const item = wanted?.closest("li");
  if (item) list.prepend(item);
}

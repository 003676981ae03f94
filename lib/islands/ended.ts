import { islandsOf } from "./part";

/**
 * What has an end says so once it is past, by the clock of the device: a page may be read long after it was built.
 * A text that is only about its end (a review) is replaced; others get the notice on top.
 */
const now = new Date();
const today = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);

for (const { root, told } of islandsOf("ended")) {
  if (told.until >= today) continue;
  if (root.matches("p")) root.textContent = told.says;
  else {
    const notice = document.createElement("p");
    notice.className = "notice";
    notice.textContent = told.says;
    root.prepend(notice);
  }
}

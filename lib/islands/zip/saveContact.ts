import { contactCard } from "../../hotlines/contactCard";
import type { CardWords } from "../../hotlines/hotlineView";
import type { LocatedHotline } from "../../model/locatedHotline";

/** How long a telephone may take to open it, in ms. */
const OPENING = 60_000;

/** Hands a line to the telephone as a contact. It is made on the device, and kept only if the person keeps it. */
export function saveContact(hotline: LocatedHotline, words: CardWords): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([contactCard(hotline, words)], { type: "text/vcard" }));
  link.download = `${hotline.id}.vcf`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), OPENING);
}

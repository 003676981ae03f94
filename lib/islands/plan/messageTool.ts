import type { PlanSays } from "../../model/planWords";
import { planMessage, smsAddress, type ToldPart } from "../../plan/planMessage";
import { copied } from "../copied";
import { onForget } from "../forget";
import { part } from "../part";
import type { Field } from "./planForm";

/** Makes a message out of the parts that were ticked, to copy or to open as a text message. The page sends nothing itself. */
export function messageTool(root: HTMLFormElement, says: PlanSays): void {
  const tool = part<HTMLDetailsElement>(root, ".message");
  const text = part<HTMLTextAreaElement>(tool, "textarea");
  const link = part<HTMLAnchorElement>(tool, "a");
  const status = part<HTMLElement>(tool, "[role=status]");
  const isTicked = (selector: string) => tool.querySelector<HTMLInputElement>(selector)?.checked ?? false;

  /** @param isOwn in the reader's language; else in the English that stands beside. */
  const told = (isOwn: boolean): ToldPart[] =>
    [...tool.querySelectorAll<HTMLInputElement>("[name=tell]:checked")].flatMap(({ value }) => {
      const section = part<HTMLElement>(root, `[data-part="${value}"]`);
      const rows = [...section.querySelectorAll(".row")]
        .map((row) =>
          [...row.querySelectorAll<Field>("input, textarea")]
            .filter(
              (field) => field.value.trim() && (field.name !== "address" || isTicked("[name=addresses]")),
            )
            .map(
              (field) => [words(part(field.closest("label")!, "span"), isOwn), field.value.trim()] as const,
            ),
        )
        .filter((row) => row.length > 0);
      return rows.length > 0 ? [{ title: words(part(section, "h2"), isOwn), rows }] : [];
    });

  const update = () => {
    if (!tool.open) return;
    // A page in English has no choice of languages.
    const hasChoice = tool.querySelector("[name=own]") !== null;
    const parts = [
      ...(!hasChoice || isTicked("[name=own]") ? told(true) : []),
      ...(isTicked("[name=english]") ? told(false) : []),
    ];
    text.value = planMessage(parts);
    link.href = smsAddress(text.value);
    status.textContent = "";
  };
  tool.addEventListener("toggle", update);
  root.addEventListener("input", update);
  part(tool, "button").addEventListener("click", () => {
    void copied(text.value).then((isCopied) => {
      status.textContent = isCopied ? says.copied : says.select;
      if (!isCopied) text.select();
    });
  });
  onForget(() => {
    text.value = status.textContent = "";
    link.href = "sms:";
  });
}

/** A label in one of its two languages. Where both are the same it has one. */
function words(label: Element, isOwn: boolean): string {
  const english = label.querySelector("[lang=en]")?.textContent;
  const own = label.firstChild?.textContent?.trim() ?? "";
  return isOwn ? own : (english ?? own);
}

import type { Translate } from "../i18n/createTranslator";
import type { Head } from "./bulletin";
import { asMessage, type OneMessage, unitsTooMany } from "./oneMessage";

/**
 * A change as one text message: its day, its heading and where to look, which is said as fully as there is room for: the address, else the
 * page, else the name of the site alone. It is never cut: a heading that has no room even so is longer than one message.
 * @param address of the list of changes, without `https://`. Undefined where none is configured.
 */
export function textMessage(
  { name, day, headline }: Pick<Head, "name" | "day" | "headline">,
  t: Translate,
  address?: string,
): OneMessage {
  const values = { name, day, headline };
  const shortest = asMessage(t("bulletin.asShortText", values));
  return (
    [
      ...(address === undefined ? [] : [t("bulletin.asTextWithAddress", { ...values, address })]),
      t("bulletin.asText", { ...values, page: t("changes.title") }),
    ]
      .map(asMessage)
      .find((message) => unitsTooMany(message) === 0) ?? shortest
  );
}

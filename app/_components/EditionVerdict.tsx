import { judgeEdition } from "../../lib/editions/judgeEdition";
import { formatDate } from "../../lib/i18n/format";
import type { Edition, Ledger } from "../../lib/model/edition";
import { SOURCE_LOCALE } from "../../lib/model/locale";
import { pathTo } from "../../lib/model/paths";
import type { Withdrawal } from "../../lib/model/withdrawal";
import { writtenCode } from "../../lib/prints/code";
import { noticeWords } from "../../lib/reviews/taken";
import { printedIn } from "../_site/editions";
import { site, translatorFor } from "../_site/site";

/** A code and what it is worth by its ledger; it can be pointed at by its fragment. */
export function EditionVerdict({
  edition,
  ledger,
  locale,
}: {
  edition: Edition;
  ledger: Ledger;
  locale: string;
}) {
  const t = translatorFor(locale);
  const { code, print, on } = edition;
  const printed = printedIn(locale).get(print);
  const { status, changes, withdrawnOn, gone } = judgeEdition(edition, ledger, {
    isPrinted: printed !== undefined,
    isUrgent: (id) => changeOf(SOURCE_LOCALE, id)?.tier === "urgent",
  });
  const title = printed?.title ?? print;
  return (
    <li id={code} className={status}>
      <bdi dir="ltr">{writtenCode(code)}</bdi>{" "}
      {status === "right" ? (
        <a href={printed!.path}>{title}</a>
      ) : (
        <strong>{t(`check.${status}`, { title, date: formatDate(on, locale) })}</strong>
      )}
      {status === "right" && <span> · {formatDate(on, locale)}</span>}
      {gone.length > 0 && (
        <>
          <p>{t("check.gone")}</p>
          <ul>
            {gone.map(([english, own]) => (
              <li key={english}>
                <s lang={SOURCE_LOCALE} dir="ltr">
                  {english}
                </s>
                {own && <s>{own}</s>}
              </li>
            ))}
          </ul>
        </>
      )}
      {reasonsOn(withdrawnOn).map((withdrawal) => (
        <p key={withdrawal.what}>{noticeWords(withdrawal, locale, t)}</p>
      ))}
      {changes.map(({ on: day, change }) => (
        <p key={change}>
          {formatDate(day, locale)}:{" "}
          <a href={`${pathTo.changes(locale)}#${change}`}>
            {changeOf(locale, change)?.section.heading ?? t("check.why")}
          </a>
        </p>
      ))}
      {status !== "right" && printed && (
        <p>
          {t("check.new")}: <a href={printed.path}>{title}</a>
        </p>
      )}
    </li>
  );
}

/** Why something was withdrawn on those days, each day and reason once. */
function reasonsOn(days: readonly string[]): Withdrawal[] {
  const { withdrawn } = site().content;
  const all = withdrawn.filter(({ on }) => days.includes(on));
  return [...new Map(all.map((one) => [`${one.on} ${one.because}`, one])).values()];
}

/** An entry of the list of changes. */
function changeOf(locale: string, id: string) {
  return site().content.changes[locale]?.words.find((change) => change.id === id);
}

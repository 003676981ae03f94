import { translatorFor } from "../_site/site";

/** The field of a ZIP code box, with what `lib/islands/zipBox.ts` says and fills in. One a page. */
export function ZipField({ locale, action }: { locale: string; action: string }) {
  const t = translatorFor(locale);
  return (
    <>
      <label htmlFor="zip">{t("hotlines.zipLabel")}</label>
      <div className="field">
        <input
          id="zip"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          enterKeyHint="search"
          aria-describedby="zip-hint zip-message"
        />
        <button type="submit">{action}</button>
      </div>
      <p id="zip-hint" className="hint">
        {t("hotlines.zipHint")}
      </p>
      <div id="zip-message" role="status" />
      <div className="answers" />
    </>
  );
}

import { SOURCE_LOCALE } from "../../lib/model/locale";
import { PLAN_PARTS, type PlanPart } from "../../lib/model/planShape";
import type { PlanWords } from "../../lib/model/planWords";
import { translatorFor } from "../_site/site";

/** What a person who can be trusted needs to know in any case. The rest is ticked on purpose. */
const TOLD: readonly PlanPart[] = ["numbers", "people", "children", "medicines"];

type Props = { words: PlanWords; locale: string };

/** Opens a file that was saved. It does nothing without its module, so it stays hidden until then. */
export function PlanOpener({ words: { open } }: Pick<Props, "words">) {
  return (
    <div className="tool" data-island="plan-open" hidden>
      <p>
        <strong>{open.title}</strong> <span className="hint">{open.hint}</span>
      </p>
      <button type="button">{open.action}</button>
      <p role="status" />
      <div className="unlock" hidden>
        <label>
          {open.passphrase} <Passphrase />
        </label>{" "}
        <button type="button">{open.unlock}</button>
      </div>
      <button type="button" className="anyway" hidden>
        {open.anyway}
      </button>
    </div>
  );
}

/** Saves, prints and tells the plan. Hidden until the module is there. */
export function PlanTools({ words: { save, message, parts }, locale }: Props) {
  const t = translatorFor(locale);
  return (
    <div data-island="plan-tools" hidden>
      <section className="tool save">
        <h2>{save.title}</h2>
        <p className="hint">{save.hint}</p>
        <label className="lock">
          <input type="checkbox" autoComplete="off" /> {save.lock}
        </label>
        <div className="locked">
          <label>
            {save.passphrase} <Passphrase />
          </label>
          <label>
            {save.again} <Passphrase />
          </label>
          <p className="hint">{save.lockHint}</p>
        </div>
        <p className="hint open">{save.open}</p>
        <p className="no-lock" hidden>
          {save.noLock}
        </p>
        <button type="button">{save.action}</button>
        <p role="status" />
      </section>
      <button type="button" className="print">
        {t("card.print")}
      </button>
      <p role="status" />
      <details className="tool message">
        <summary>{message.title}</summary>
        <p className="hint">{message.hint}</p>
        {PLAN_PARTS.map((part) => (
          <Choice
            key={part}
            name="tell"
            value={part}
            isTicked={TOLD.includes(part)}
            label={parts[part].title}
          />
        ))}
        <Choice name="addresses" label={message.addresses} />
        {locale !== SOURCE_LOCALE && (
          <fieldset>
            <Choice name="own" label={message.own} isTicked />
            <Choice name="english" label={message.english} />
          </fieldset>
        )}
        <label>
          {message.text} <textarea readOnly rows={6} dir="auto" />
        </label>
        <button type="button">{message.copy}</button>{" "}
        <a className="act" href="sms:">
          {message.sms}
        </a>
        <p role="status" />
      </details>
    </div>
  );
}

/**
 * A field of text whose letters a sheet hides: a browser offers to keep what stands in a field for passwords, whatever the page
 * asks, and then everybody at the device could open the file.
 */
function Passphrase() {
  return <input type="text" className="secret" autoComplete="off" autoCapitalize="none" dir="ltr" />;
}

type ChoiceProps = { name: string; value?: string; isTicked?: boolean; label: string };

function Choice({ name, value = "yes", isTicked = false, label }: ChoiceProps) {
  return (
    <label className="choice">
      <input type="checkbox" name={name} value={value} defaultChecked={isTicked} autoComplete="off" /> {label}
    </label>
  );
}

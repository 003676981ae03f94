import type { PlanSays } from "../../model/planWords";
import { lockPlan } from "../../plan/lockedPlan";
import { MOST_BYTES, writePlanFile } from "../../plan/planFile";
import { onForget } from "../forget";
import { lastAsked } from "../lastAsked";
import { islandRoot, part } from "../part";
import type { PlanForm } from "./planForm";

/** What is asked of a passphrase: a shorter one is taken at the second press. */
const LETTERS = 12;
/** A name that says nothing to whoever looks at the downloads of a shared device. */
const NAME = "plan.json";
/** How long a device may take to save it, in ms. */
const SAVING = 60_000;

/** Hands the plan to the device as a file, locked where its reader wants it. Nothing of it goes anywhere else. */
export function saveTool(form: PlanForm, says: PlanSays): void {
  const tools = islandRoot("plan-tools")!;
  const tool = part<HTMLElement>(tools, ".save");
  const lock = part<HTMLInputElement>(tool, ".lock input");
  const [passphrase, again] = tool.querySelectorAll<HTMLInputElement>(".secret");
  const message = part<HTMLElement>(tool, "[role=status]");
  const ask = lastAsked();
  const say = (text: string) => (message.textContent = text);
  let short: string | undefined;

  /** The passphrase that was typed; undefined, with a message, where there is none that can be used. */
  const readPassphrase = (): string | undefined => {
    const typed = passphrase!.value;
    const told = (text: string, field: HTMLInputElement) => {
      say(text);
      field.focus();
      return undefined;
    };
    if (typed.trim() === "") return told(says.none, passphrase!);
    if (typed !== again!.value) return told(says.differ, again!);
    if ([...typed].length >= LETTERS || typed === short) return typed;
    short = typed;
    return told(says.short, passphrase!);
  };

  const save = async () => {
    const isLast = ask();
    say("");
    const plan = form.read();
    const typed = lock.checked ? readPassphrase() : "";
    if (typed === undefined) return;
    if (typed) say(says.working);
    const text = typed ? await lockPlan(plan, typed) : writePlanFile(plan);
    if (!isLast()) return;
    const file = new Blob([text], { type: "application/json" });
    if (file.size > MOST_BYTES) return void say(says.tooLong);
    download(file);
    form.setSaved();
    say(says.saved);
  };

  part(tool, "button").addEventListener("click", () => void save());
  const canLock = Boolean(globalThis.crypto?.subtle);
  for (const element of tool.querySelectorAll<HTMLElement>(".lock, .open")) element.hidden = !canLock;
  part<HTMLElement>(tool, ".no-lock").hidden = canLock;
  tools.hidden = false;
  onForget(() => {
    short = undefined;
    say("");
  });
}

function download(file: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = NAME;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), SAVING);
}

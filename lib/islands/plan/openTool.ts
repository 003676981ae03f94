import type { PlanSays } from "../../model/planWords";
import { unlockPlan } from "../../plan/lockedPlan";
import type { Plan } from "../../plan/plan";
import { type LockedFile, MOST_BYTES, readPlanFile } from "../../plan/planFile";
import { onForget } from "../forget";
import { lastAsked } from "../lastAsked";
import { islandRoot, part } from "../part";
import type { PlanForm } from "./planForm";

/** Opens a file that was saved. Whatever is wrong with it, what stands on the page stays. */
export function openTool(form: PlanForm, says: PlanSays): void {
  const tool = islandRoot("plan-open")!;
  const choose = part<HTMLButtonElement>(tool, "button");
  const message = part<HTMLElement>(tool, "[role=status]");
  const unlock = part<HTMLElement>(tool, ".unlock");
  const passphrase = part<HTMLInputElement>(unlock, "input");
  const anyway = part<HTMLElement>(tool, ".anyway");
  const ask = lastAsked();
  /** What waits: for its passphrase, and for a word that what is on the page may go. */
  let locked: LockedFile | undefined;
  let opened: Plan | undefined;

  const say = (text: string) => (message.textContent = text);
  const reset = () => {
    locked = opened = undefined;
    unlock.hidden = anyway.hidden = true;
    passphrase.value = "";
    say("");
  };
  const show = (plan: Plan) => {
    reset();
    form.show(plan);
    say(says.opened);
  };
  const offer = (plan: Plan) => {
    if (!form.isUnsaved()) return show(plan);
    reset();
    opened = plan;
    anyway.hidden = false;
    say(says.replace);
  };

  const read = async (file: File) => {
    const isLast = ask();
    reset();
    if (file.size > MOST_BYTES) return say(says.large);
    const text = await file.text().catch(() => undefined);
    if (!isLast()) return undefined;
    if (text === undefined) return say(says.unread);
    const read = readPlanFile(text);
    if (read.status === "fault") return say(says[read.fault]);
    if (read.status === "open") return offer(read.plan);
    if (!globalThis.crypto?.subtle) return say(says.noUnlock);
    locked = read.file;
    unlock.hidden = false;
    return passphrase.focus();
  };

  const open = async () => {
    if (!locked) return;
    const isLast = ask();
    say(says.working);
    const unlocked = await unlockPlan(locked, passphrase.value);
    if (!isLast()) return;
    if (unlocked.status === "open") return offer(unlocked.plan);
    say(says[unlocked.fault]);
    passphrase.focus();
  };

  choose.addEventListener("click", () => {
    const input = document.createElement("input");
    input.type = "file";
    input.hidden = true;
    input.addEventListener("change", () => {
      const [file] = input.files ?? [];
      if (file) void read(file);
    });
    // Some browsers open no list for a field that is nowhere; and one that stays would hold the name of the file.
    tool.append(input);
    input.click();
    input.remove();
  });
  part(unlock, "button").addEventListener("click", () => void open());
  passphrase.addEventListener("keydown", (event) => {
    if (event.key !== "Enter") return;
    event.preventDefault();
    void open();
  });
  anyway.addEventListener("click", () => {
    if (opened) show(opened);
    choose.focus();
  });
  tool.hidden = false;
  onForget(reset);
}

import { beforeAll, describe, expect, it } from "vitest";
import { lockPlan, unlockPlan } from "../../../lib/plan/lockedPlan";
import type { Plan } from "../../../lib/plan/plan";
import { type LockedFile, readPlanFile } from "../../../lib/plan/planFile";

const PASSPHRASE = "four lamps, one café";
const plan: Plan = { aNumbers: [{ name: "نور 🐢", number: "A012-345-678" }] };

let text = "";
beforeAll(async () => {
  text = await lockPlan(plan, PASSPHRASE);
});

function locked(written: string): LockedFile {
  const read = readPlanFile(written);
  if (read.status !== "locked") throw new Error(`not locked: ${JSON.stringify(read)}`);
  return read.file;
}

type Written = { locked: Record<string, unknown>; data: string };
const changed = (change: (file: Written) => void): LockedFile => {
  const file = JSON.parse(text) as Written;
  change(file);
  return file;
};

describe("a locked plan", () => {
  it("opens with its passphrase", async () => {
    expect(await unlockPlan(locked(text), PASSPHRASE)).toEqual({ status: "open", plan });
  });

  it("holds nothing that can be read, and says how it was locked", () => {
    expect(text).not.toMatch(/نور|A012|aNumbers|cafe|café/);
    expect(JSON.parse(text)).toMatchObject({
      format: "rights-in-hand-plan",
      version: 1,
      locked: { key: "PBKDF2-HMAC-SHA-256", rounds: 600_000, cipher: "AES-256-GCM" },
    });
  });

  it("is another file each time, with a salt of 16 bytes and a nonce of 12", async () => {
    const again = JSON.parse(await lockPlan(plan, PASSPHRASE)) as Written;
    const first = JSON.parse(text) as Written;
    expect(again.data).not.toBe(first.data);
    for (const [name, bytes] of [
      ["salt", 16],
      ["nonce", 12],
    ] as const) {
      expect(again.locked[name]).not.toBe(first.locked[name]);
      expect(atob(String(again.locked[name]))).toHaveLength(bytes);
    }
  });

  it("opens however a keyboard makes the letters of the passphrase", async () => {
    const other = PASSPHRASE.normalize("NFD");
    expect(other).not.toBe(PASSPHRASE);
    // Telephones put a space after a word that they offer.
    for (const typed of [other, `${PASSPHRASE} `])
      expect((await unlockPlan(locked(text), typed)).status).toBe("open");
  });

  it.each(["", "four lamps, one cafe", "Four lamps, one café", "four  lamps, one café"])(
    'does not open with "%s"',
    async (wrong) => {
      expect(await unlockPlan(locked(text), wrong)).toEqual({ status: "fault", fault: "passphrase" });
    },
  );

  it("does not open where one letter of the data, the salt or the nonce is another one", async () => {
    const flip = (value: unknown) => (String(value).startsWith("A") ? "B" : "A") + String(value).slice(1);
    for (const file of [
      changed((one) => (one.data = flip(one.data))),
      changed((one) => (one.locked.salt = flip(one.locked.salt))),
      changed((one) => (one.locked.nonce = flip(one.locked.nonce))),
      changed((one) => (one.data = "")),
    ])
      expect(await unlockPlan(file, PASSPHRASE)).toEqual({ status: "fault", fault: "passphrase" });
  });

  it("is damaged where it was locked in no way that this version has", async () => {
    for (const file of [
      changed((one) => (one.locked.rounds = 1)),
      changed((one) => (one.locked.rounds = 1e12)),
      changed((one) => (one.locked.key = "none")),
      changed((one) => (one.locked.more = 1)),
      changed((one) => delete one.locked.cipher),
      changed((one) => (one.locked.salt = "AAAA")),
      changed((one) => (one.locked.nonce = 12)),
      changed((one) => (one.data = "no base64: ü")),
      { locked: [], data: "AAAA" },
      { locked: JSON.parse(text).locked, data: 1 },
    ])
      expect(await unlockPlan(file, PASSPHRASE)).toEqual({ status: "fault", fault: "damaged" });
  });

  it("is damaged where what lies in it is no plan, though the passphrase is right", async () => {
    const other = await lockPlan({ lighthouses: [] } as unknown as Plan, PASSPHRASE);
    expect(await unlockPlan(locked(other), PASSPHRASE)).toEqual({ status: "fault", fault: "damaged" });
  });
});

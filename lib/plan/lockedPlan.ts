import { fromBase64, toBase64 } from "./base64";
import { parseJson } from "./parseJson";
import type { Plan } from "./plan";
import { FORMAT, type LockedFile, VERSION } from "./planFile";
import { isRecord, readPlan } from "./readPlan";

/**
 * How files of this version are locked: a key out of a passphrase by PBKDF2 with HMAC-SHA-256, and AES-256 in Galois/Counter Mode.
 * 600,000 rounds are what OWASP's Password Storage Cheat Sheet has asked for since 2023
 * (https://cheatsheetseries.owasp.org/cheatsheets/Password_Storage_Cheat_Sheet.html). The browser has all of it, so nothing of
 * ours can be wrong in it. A file with any other values was not written by this version.
 */
const HOW = { key: "PBKDF2-HMAC-SHA-256", rounds: 600_000, cipher: "AES-256-GCM" } as const;
/** Random, and new for each file: NIST SP 800-132 asks for 16 bytes of salt, SP 800-38D for a nonce of 12. */
const SALT_BYTES = 16;
const NONCE_BYTES = 12;

/**
 * What can be wrong with a locked file. `damaged`: it is not as this version writes one. `passphrase`: the passphrase is another
 * one, or the file was changed; the cipher cannot tell which, by its nature.
 */
export type Unlocked = { status: "open"; plan: Plan } | { status: "fault"; fault: "damaged" | "passphrase" };

type Head = Readonly<Record<"salt" | "nonce", string>>;

/**
 * A plan as a file that opens with its passphrase only.
 * @throws where the page is not served by HTTPS, nor from this device: browsers give `crypto.subtle` to no other page.
 */
export async function lockPlan(plan: Plan, passphrase: string): Promise<string> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const head = headOf({ salt: toBase64(salt), nonce: toBase64(nonce) });
  const data = await crypto.subtle.encrypt(
    { name: "AES-GCM", iv: nonce, additionalData: bytesOf(JSON.stringify(head)) },
    await keyOf(passphrase, salt),
    bytesOf(JSON.stringify(plan)),
  );
  return JSON.stringify({ ...head, data: toBase64(new Uint8Array(data)) });
}

/** The plan of a locked file. @throws where the page has no `crypto.subtle`, as `lockPlan` does. */
export async function unlockPlan({ locked, data }: LockedFile, passphrase: string): Promise<Unlocked> {
  const read = readHead(locked);
  const bytes = fromBase64(data);
  if (!read || !bytes) return { status: "fault", fault: "damaged" };
  const { head, salt, nonce } = read;
  const key = await keyOf(passphrase, salt);
  let plain: ArrayBuffer;
  try {
    const additionalData = bytesOf(JSON.stringify(headOf(head)));
    plain = await crypto.subtle.decrypt({ name: "AES-GCM", iv: nonce, additionalData }, key, bytes);
  } catch {
    return { status: "fault", fault: "passphrase" };
  }
  const plan = readPlan(parseJson(new TextDecoder().decode(plain)));
  return plan ? { status: "open", plan } : { status: "fault", fault: "damaged" };
}

/** What stands before the data, in an order that never changes: the cipher vouches for every letter of it. */
function headOf({ salt, nonce }: Head) {
  return { format: FORMAT, version: VERSION, locked: { ...HOW, salt, nonce } };
}

function readHead(value: unknown) {
  if (!isRecord(value)) return undefined;
  const { salt, nonce, ...how } = value;
  const [saltBytes, nonceBytes] = [fromBase64(salt), fromBase64(nonce)];
  if (saltBytes?.length !== SALT_BYTES || nonceBytes?.length !== NONCE_BYTES) return undefined;
  const isOurs =
    Object.keys(how).length === Object.keys(HOW).length &&
    Object.entries(HOW).every(([name, said]) => how[name] === said);
  return isOurs ? { head: { salt, nonce } as Head, salt: saltBytes, nonce: nonceBytes } : undefined;
}

/** One word has one key, however a keyboard makes its letters (an é may come as one sign or as two) and ends a word. */
async function keyOf(passphrase: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  const word = bytesOf(passphrase.normalize("NFKC").trim());
  const base = await crypto.subtle.importKey("raw", word, "PBKDF2", false, ["deriveKey"]);
  return crypto.subtle.deriveKey(
    { name: "PBKDF2", hash: "SHA-256", salt, iterations: HOW.rounds },
    base,
    { name: "AES-GCM", length: 256 },
    false,
    ["encrypt", "decrypt"],
  );
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}

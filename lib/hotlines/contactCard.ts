import type { LocatedHotline, ShownPhone } from "../model/locatedHotline";
import { seenTexts } from "./seenTexts";

/** What the words need from the page: its language and its interface texts. */
type ContactWords = {
  locale: string;
  /** Of what day it is told, `YYYY-MM-DD`. */
  asOf: string;
  t: (key: string, values?: Record<string, string | number>) => string;
};

type Contact = Pick<LocatedHotline, "name" | "phones" | "url" | "urlSeen" | "seen" | "called">;

/** The longest line that every reader of vCards takes, in octets without its end. */
const LONGEST_LINE = 75;

/**
 * A line of the directory as a contact for the telephone: its name, its numbers with what each is for, and when it was last seen.
 * vCard 3.0 (RFC 2426), since old telephones read it too, with the labels of numbers as iOS and Android write them.
 */
export function contactCard(hotline: Contact, words: ContactWords): string {
  const { name, phones, url, urlSeen } = hotline;
  const several = phones.length > 1;
  const numbers = phones.flatMap((phone, at) => {
    const type = phone.sms ? "WORK,VOICE,MSG" : "WORK,VOICE";
    const label = several || phone.extension || phone.textTo ? labelOf(phone, words) : "";
    return [
      ...numberLines(`item${at + 1}`, type, phone.number, label),
      ...(phone.textTo
        ? numberLines(`text${at + 1}`, "WORK,MSG", phone.textTo, words.t("hotlines.sms"))
        : []),
    ];
  });
  const lines = [
    "BEGIN:VCARD",
    "VERSION:3.0",
    // A name in parts is asked for; an organization has one, and is shown by it.
    `N:${escaped(name)};;;;`,
    `FN:${escaped(name)}`,
    `ORG:${escaped(name)}`,
    "X-ABShowAs:COMPANY",
    ...numbers,
    ...(url && urlSeen ? [`URL:${url}`] : []),
    `NOTE:${escaped(noteOf(hotline, words))}`,
    "END:VCARD",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

/** A number, with its label where it has one. `group`: what holds the two together. */
function numberLines(group: string, type: string, number: string, label: string): string[] {
  if (!label) return [`TEL;TYPE=${type}:${number}`];
  return [`${group}.TEL;TYPE=${type}:${number}`, `${group}.X-ABLabel:${escaped(label)}`];
}

/** When it was last called or seen, and where: whoever calls in a year must know how old the number is. */
function noteOf(contact: Contact, words: ContactWords): string {
  const { t } = words;
  const { kind, url } = contact.seen;
  const where = [t("hotlines.seenIn"), t(`hotlines.source.${kind}`), url].filter(Boolean).join(" ");
  return [...seenTexts(contact, words), where].join("\n");
}

function labelOf({ use = [], place, extension, label }: ShownPhone, { t }: ContactWords): string {
  const told = [
    ...use.map((one) => t(`hotlines.use.${one}`)),
    place,
    extension && t("hotlines.extension", { extension }),
    label,
  ];
  return told.filter(Boolean).join(", ");
}

/** RFC 2426, section 4: a text value. */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&").replace(/\r\n?|\n/g, "\\n");
}

/** RFC 2426, section 2.6: a long line goes on after a space in the next; no character is cut in two. */
function folded(line: string): string {
  const rows: string[] = [];
  let row = "";
  let octets = 0;
  for (const character of line) {
    const length = new TextEncoder().encode(character).length;
    if (octets + length > LONGEST_LINE) {
      rows.push(row);
      row = " ";
      octets = 1;
    }
    row += character;
    octets += length;
  }
  return [...rows, row].join("\r\n");
}

import type { Command } from "../command";

/** The steward's desk. */
export const DIRECTORY = {
  due: {
    does: "Lists the entries of the directory to check again, most urgent first, with the numbers to call.",
    flags: {
      limit: { value: "<count>", default: "20", help: "how many" },
      json: { help: "one JSON object a line" },
    },
    examples: ["npm run due -- --limit 50"],
  },
  dialed: {
    does: "Records a call to a line of the directory. With a fault in what was said, each is told and nothing is written.",
    words: "<id>",
    flags: {
      on: { value: "<day>", help: "when, such as 2026-11-26" },
      by: { value: "<name>", help: "who called" },
      result: { value: "<result>", help: "ok, moved (with --to) or dead" },
      phone: { value: "<number>", help: "which number, where the entry has several" },
      to: { value: "<number>", help: "the new number" },
      note: { value: "<words>", help: "what else was heard" },
    },
    examples: [
      'npm run dialed -- example-aid --on 2026-11-26 --by "Ana" --result ok',
      'npm run dialed -- example-aid --on 2026-11-26 --by "Ana" --result moved --to 617-555-0142',
    ],
  },
  directory: {
    does: "Writes the directory to standard output for others, or takes theirs in: says what a file would change, and changes it.",
    words: "export | import <file>",
    flags: {
      format: { value: "<form>", help: "csv for a spreadsheet, hsds for Open Referral; there has to be one" },
      state: { value: "<state>", help: "only this state, or where a file of Open Referral is from: MA" },
      "time-zone": { value: "<zone>", help: "of a file of Open Referral: America/New_York" },
      source: { value: "<kind>", default: "list", help: "what a file of Open Referral is: list or partner" },
      write: { help: "change the directory; without it a file changes nothing" },
    },
    environment: { DIRECTORY_CONTACT: "an address of e-mail, the assurer_email of an export" },
    examples: [
      "npm run --silent directory -- export --format csv --state MA > ma.csv",
      "npm run --silent directory -- import ma.csv --format csv --write",
    ],
  },
} as const satisfies Readonly<Record<string, Command>>;

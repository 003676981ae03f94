import { homeOf } from "../content/checkHotline";
import type { Fault } from "../model/fault";
import type { Hotline } from "../model/hotline";

/** One field that an import changes, as JSON; undefined where it is not there. */
export type FieldChange = { field: string; from: string | undefined; to: string | undefined };

export type ImportPlan = {
  added: Hotline[];
  changed: { id: string; fields: FieldChange[] }[];
  /** How many are as they were. */
  same: number;
  /** Ids of the states that the import speaks of, and that it does not have. They stay as they are. */
  missing: string[];
  /** The whole directory as it would be. */
  after: Hotline[];
  faults: Fault[];
};

/** What of an entry says whether a call would be lost. */
export type Called = Pick<Hotline, "id" | "calls">;

/** What was read from a file. */
export type Incoming = {
  hotlines: Hotline[];
  /** Those that have a fault, told already. */
  faulty: Called[];
  /** For the id of each, what a fault calls the field with its calls: "row 3, calls". */
  callsAt: ReadonlyMap<string, string>;
};

/**
 * What an import would do to the directory. Entries that it leaves out stay. One that has fewer calls than the directory
 * is a fault: it was exported before somebody called, and would take the call away.
 * @param file the name that faults show.
 */
export function planImport(
  current: readonly Hotline[],
  { hotlines: incoming, faulty, callsAt }: Incoming,
  file: string,
): ImportPlan {
  const before = new Map(current.map((hotline) => [hotline.id, hotline]));
  const coming = new Map(incoming.map((hotline) => [hotline.id, hotline]));
  const files = new Set(incoming.map(homeOf));
  const changed: ImportPlan["changed"] = [];
  for (const hotline of incoming) {
    const old = before.get(hotline.id);
    if (!old) continue;
    const fields = changesOf(old, hotline);
    if (fields.length > 0) changed.push({ id: hotline.id, fields });
  }
  const added = incoming.filter(({ id }) => !before.has(id));
  return {
    added,
    changed,
    same: incoming.length - added.length - changed.length,
    missing: current.filter((one) => files.has(homeOf(one)) && !coming.has(one.id)).map(({ id }) => id),
    after: [...current.map((hotline) => coming.get(hotline.id) ?? hotline), ...added],
    faults: [...incoming, ...faulty].flatMap((one) => {
      const lost = lostCalls(before.get(one.id), one);
      return lost ? [{ file, field: callsAt.get(one.id)!, ...lost }] : [];
    }),
  };
}

function lostCalls(old: Called | undefined, now: Called): Pick<Fault, "expected" | "received"> | null {
  const [had = [], has] = [old, now].map((one) => one?.calls?.map((call) => JSON.stringify(flatten(call))));
  const lost = had.filter((call) => !has?.includes(call)).length;
  if (lost === 0) return null;
  return {
    expected: `the ${had.length} calls that the directory has of ${now.id}; export it anew and change that`,
    received: `${lost} fewer`,
  };
}

/** Fields in the order of the schema, those of the old entry first. */
function changesOf(from: Hotline, to: Hotline): FieldChange[] {
  const [old, now] = [new Map(flatten(from)), new Map(flatten(to))];
  return [...new Set([...old.keys(), ...now.keys()])]
    .map((field) => ({ field, from: old.get(field), to: now.get(field) }))
    .filter((change) => change.from !== change.to);
}

/** Each value with its path, in the order of their names. A list of words is one value. */
function flatten(value: unknown, path = ""): [field: string, json: string][] {
  const isList = Array.isArray(value) && value.every((one) => typeof one === "string");
  if (typeof value !== "object" || value === null || isList) return [[path, JSON.stringify(value)]];
  const under = (key: string) => (path === "" ? key : `${path}.${key}`);
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([key, one]) => flatten(one, under(key)));
}

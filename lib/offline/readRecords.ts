import {
  NO_NEWS,
  type OfflineIndex,
  type OfflineManifest,
  type OfflineNews,
  type SavedCopy,
} from "./offlineIndex";

/**
 * What was written down, or came over a network, read as what it should be: a device may lose half of a record, and a network
 * may answer with a page of its own. By hand, since the worker has no room for a library.
 */
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isDay = (value: unknown): value is string => isText(value) && /^\d{4}-\d\d-\d\d$/.test(value);
const isList = <T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[] =>
  Array.isArray(value) && value.every(isOne);

const isEntry = (value: unknown): value is OfflineManifest[number] =>
  Array.isArray(value) &&
  value.length === 2 &&
  isText(value[0]) &&
  value[0].startsWith("/") &&
  isText(value[1]) &&
  /^[0-9a-f]{16}$/.test(value[1]);

/** A list of files. One without the first page of its language is of another one, or of none. */
export function isManifest(value: unknown, locale: string): value is OfflineManifest {
  return isList(value, isEntry) && value.some(([path]) => path === `/${locale}/`);
}

const isPart = (value: unknown): value is OfflineIndex["parts"][number] =>
  isFields(value) && isText(value.path) && typeof value.bytes === "number" && isList(value.files, isText);

const hasNotices = ({ notices }: Fields): boolean =>
  isFields(notices) && isText(notices.old) && isText(notices.urgent);

export function isIndex(value: unknown): value is OfflineIndex {
  return (
    isFields(value) &&
    isDay(value.made) &&
    typeof value.bytes === "number" &&
    isList(value.parts, isPart) &&
    hasNotices(value)
  );
}

export function isSavedCopy(value: unknown): value is SavedCopy {
  return (
    isFields(value) &&
    isText(value.locale) &&
    isDay(value.made) &&
    typeof value.bytes === "number" &&
    isText(value.version) &&
    isManifest(value.manifest, value.locale) &&
    hasNotices(value)
  );
}

const isEnded = (value: unknown): value is OfflineNews["ended"][number] =>
  isFields(value) && isText(value.number) && isDay(value.on);

const isWithdrawn = (value: unknown): value is OfflineNews["withdrawn"][number] =>
  isFields(value) && isText(value.locale) && isText(value.words) && value.words !== "" && isText(value.says);

/** News, without the parts of it that are not: what was heard before it had all of them lacks some. */
export function readNews(value: unknown): OfflineNews {
  const { urgent, made, ended, withdrawn } = isFields(value) ? value : {};
  return {
    urgent: isDay(urgent) ? urgent : NO_NEWS.urgent,
    made: isDay(made) ? made : NO_NEWS.made,
    ended: isList(ended, isEnded) ? ended : NO_NEWS.ended,
    withdrawn: isList(withdrawn, isWithdrawn) ? withdrawn : NO_NEWS.withdrawn,
  };
}

/** `[path, hash]` of every file that one language needs to work with no network: `/offline/<locale>.json`. */
export type OfflineManifest = readonly (readonly [path: string, hash: string])[];

/** One download with many files: pages share so much that together they are small. path → text. */
export type OfflinePart = Readonly<Record<string, string>>;

/** What a device has to know to keep a language: `/offline/<locale>.parts.json`. */
export type OfflineIndex = {
  /** Day of the build. */
  made: string;
  /** Length of all files on the device, and of the downloads as they travel with brotli. */
  bytes: number;
  download: number;
  parts: readonly { path: string; bytes: number; files: readonly string[] }[];
  /**
   * What a copy says over its pages, in the reader's language: `old`, `urgent` and `replaced` with `{{date}}`, `ended` with
   * `{{numbers}}`, `withdrawn`.
   */
  notices: { old: string; urgent: string; ended: string; replaced: string; withdrawn: string };
};

/** What a device hears when it is online: `/offline/news.json`. */
export type OfflineNews = {
  /** The day of the newest urgent change, or null. */
  urgent: string | null;
  /** Day of the build: news knows nothing of a copy that is newer. */
  made: string;
  /** Telephone numbers (E.164) that no page shows any more, and the day of the call that found so. */
  ended: readonly { number: string; on: string }[];
  /** What pages of a language say no more, and what they say in its place. */
  withdrawn: readonly { locale: string; words: string; says: string }[];
};
export const NO_NEWS: OfflineNews = { urgent: null, made: "", ended: [], withdrawn: [] };

/** What is kept for one language. It is written when every file is there, and not before. */
export type SavedCopy = {
  locale: string;
  made: string;
  bytes: number;
  /** The names of its downloads, which change with what they hold: they tell one version from another. */
  version: string;
  manifest: OfflineManifest;
  /** A copy that was kept before these were known has no words for them. */
  notices: Pick<OfflineIndex["notices"], "old" | "urgent"> &
    Partial<Pick<OfflineIndex["notices"], "ended" | "replaced" | "withdrawn">>;
};

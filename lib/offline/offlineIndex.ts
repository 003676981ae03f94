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
  /** What an old copy says over its pages, in the reader's language, with `{{date}}`. */
  notices: { old: string; urgent: string };
};

/** What a device hears when it is online: the day of the newest urgent change, or null. `/offline/news.json`. */
export type OfflineNews = { urgent: string | null };

/** What is kept for one language. It is written when every file is there, and not before. */
export type SavedCopy = {
  locale: string;
  made: string;
  bytes: number;
  /** The names of its downloads, which change with what they hold: they tell one version from another. */
  version: string;
  manifest: OfflineManifest;
  notices: OfflineIndex["notices"];
};

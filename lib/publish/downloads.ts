/**
 * What is saved and not opened: the copy in one file carries a policy of its own, for a disk, and would lose its sheet
 * and drawings under the policy of the site.
 */
export const DOWNLOADS = { path: "/one-file/*", value: "attachment" } as const;

/**
 * Imports a module that comes later. A browser may remember for as long as a page is open that a module did not come (the module map of
 * HTML keeps what failed; Chromium 150 does), and then no network brings it back: after a failure it is asked for once more, under an
 * address of its own.
 * @param load imports it as the build writes that: `() => import("./tools-….js")`. One without such a path is not asked for again, so that the
 * second failure is the last.
 */
export function importAgain<T>(load: () => Promise<T>): Promise<T> {
  return load().catch((error: unknown) => {
    const path = /\.\/\w[^`"']+/.exec(String(load));
    if (!path) throw error;
    return import(/* @vite-ignore */ `${path[0]}?${Date.now()}`) as Promise<T>;
  });
}

/** The folder of this copy of the site: all modules are in `/islands/` below it. The bundler has no file to look for there. */
const ROOT = new URL(/* @vite-ignore */ "..", import.meta.url).href;

/** The address of a site path in this copy, in whatever folder of whatever host it stands. Any other address stays what it is. */
export function at(path: string): string {
  return path.replace(/^\//, () => ROOT);
}

/** A browser's caches in memory, with room for so many files. What is full says so as a browser does. */
export function memoryCaches(room = Infinity): CacheStorage {
  const caches = new Map<string, Map<string, string>>();
  const cache = (name: string) => {
    const held = caches.get(name) ?? new Map<string, string>();
    caches.set(name, held);
    return {
      put: async (url: string, response: Response) => {
        const text = await response.text();
        // What was opened before its cache was deleted writes where nobody looks.
        const isFile = url.includes("/file/");
        const files = [...held.keys()].filter((one) => one.includes("/file/"));
        if (isFile && !held.has(url) && files.length >= room)
          throw new DOMException("full", "QuotaExceededError");
        held.set(url, text);
      },
      delete: async (url: string) => held.delete(url),
      keys: async () => [...held.keys()].map((url) => ({ url })),
    };
  };
  return {
    has: async (name: string) => caches.has(name),
    open: async (name: string) => cache(name),
    keys: async () => [...caches.keys()],
    delete: async (name: string) => caches.delete(name),
    match: async (url: string, { cacheName }: { cacheName: string }) => {
      const text = caches.get(cacheName)?.get(url);
      return text === undefined ? undefined : new Response(text);
    },
  } as unknown as CacheStorage;
}

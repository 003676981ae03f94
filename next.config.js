import { availableParallelism } from "node:os";

/** @type {import('next').NextConfig} */
const config = {
  output: "export", // the whole product is static files; see lib/decisions/0001-static-export.md
  trailingSlash: true,
  poweredByHeader: false,
  // `npm run check` has done it.
  typescript: { ignoreBuildErrors: true },
  experimental: {
    globalNotFound: true,
    // By itself Next leaves one core free, which on two cores is half of the machine.
    cpus: availableParallelism(),
    // What runs once, here, is not made small; the sheets, which readers get, are of the client. Only who edits reads a map of either.
    turbopackMinify: { server: false, client: true },
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
    // A build begins anew, and need not write down what the next one could begin with.
    turbopackFileSystemCacheForBuild: false,
    // Nobody fetches a page ahead: no script of Next is in the site.
    prefetchInlining: false,
  },
  turbopack: {
    rules: {
      "**/app/_site/site.ts": {
        condition: "development",
        // What is in force depends on the day: what was loaded on another one is not taken from Next's cache.
        loaders: [
          { loader: "./lib/publish/siteLoader.js", options: { day: new Date().toISOString().slice(0, 10) } },
        ],
      },
      "**/app/_site/islandUrl.ts": { condition: "development", loaders: ["./lib/publish/islandsLoader.js"] },
    },
  },
};

export default config;

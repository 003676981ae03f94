import { availableParallelism } from "node:os";

/** @type {import('next').NextConfig} */
const config = {
  output: "export", // the whole product is static files; see lib/decisions/0001-static-export.md
  trailingSlash: true,
  poweredByHeader: false,
  // `npm run check` has done it.
  typescript: { ignoreBuildErrors: true },
  // By itself Next leaves one core free, which on two cores is half of the machine.
  experimental: { globalNotFound: true, cpus: availableParallelism() },
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

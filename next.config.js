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
};

export default config;

/** @type {import('next').NextConfig} */
const config = {
  output: "export", // the whole product is static files; see lib/decisions/0001-static-export.md
  trailingSlash: true,
  poweredByHeader: false,
  experimental: { globalNotFound: true },
};

export default config;

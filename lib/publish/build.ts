import { spawnSync } from "node:child_process";

/**
 * `npm run build`: every step with the same clock. Law that takes effect, numbers that end and the age of a copy depend on
 * the day, and a build at midnight would get two. Without SOURCE_DATE_EPOCH it is now, and not the day of the last commit:
 * a rule that takes effect today has to be shown by whoever builds today. A release writes the instant into its list, so
 * that anybody can build it again. First, what is new to print gets its code.
 */
process.env.SOURCE_DATE_EPOCH ||= String(Math.floor(Date.now() / 1000));
for (const step of ["editions", "build:islands", "build:pages", "build:post"]) {
  const { error, status } = spawnSync("npm", ["run", "-s", step], { stdio: "inherit" });
  if (status !== 0) {
    if (error) console.error(error.message);
    process.exit(status ?? 1);
  }
}

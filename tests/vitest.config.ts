import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The folders of lib that decide what a reader is shown: their own unit tests alone must reach every line. */
const HELD = "{engine,search,hotlines}";
const HELD_TESTS = `tests/unit/${HELD}/**/*.test.ts`;
/** Percent. A branch that is there for the type checker alone is never taken, so these are what is reached today. */
const held = (branches: number) => ({ lines: 100, functions: 100, statements: 100, branches });

export default defineConfig({
  resolve: {
    // Not by a mock in the files that need it: modules are kept from file to file, with what they import.
    alias: [
      {
        find: /^.*\/_site\/islandUrl$/,
        replacement: fileURLToPath(new URL("fixtures/islandUrl.ts", import.meta.url)),
      },
    ],
  },
  test: {
    // No test leaves anything behind in a module, so that the content is read once a worker and not once a file.
    isolate: false,
    // By itself it leaves one core free, which on two cores is half of the machine.
    maxWorkers: "100%",
    // Against a test that never ends, not against a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    projects: [
      { extends: true, test: { name: "held", include: [HELD_TESTS] } },
      {
        extends: true,
        test: {
          name: "rest",
          include: ["tests/{unit,content,journeys,search,hotlines}/**/*.test.{ts,tsx}"],
          exclude: [HELD_TESTS],
        },
      },
    ],
    // With `--coverage`. Counting makes all code slower, so it is for "held" alone.
    coverage: {
      include: [`lib/${HELD}/**/*.ts`],
      reporter: [["text", { skipFull: true }]],
      reportsDirectory: ".cache/coverage",
      thresholds: {
        "lib/engine/**": held(100),
        "lib/search/**": held(99),
        "lib/hotlines/**": held(98),
      },
    },
  },
});

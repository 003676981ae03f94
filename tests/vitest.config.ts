import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,content,journeys,search}/**/*.test.{ts,tsx}"],
    // No test leaves anything behind in a module, so that the content is read once a worker and not once a file.
    isolate: false,
    // By itself it leaves one core free, which on two cores is half of the machine.
    maxWorkers: "100%",
    // Against a test that never ends, not against a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

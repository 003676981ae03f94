import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/{unit,content,journeys,search}/**/*.test.ts"],
    // Against a test that never ends, not against a slow machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});

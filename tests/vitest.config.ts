import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { include: ["tests/{unit,content,journeys,search}/**/*.test.ts"] },
});

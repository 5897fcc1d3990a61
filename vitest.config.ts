import { defineConfig } from "vitest/config";
import { PlainReporter } from "./scripts/plainReporter.ts";

export default defineConfig({
  test: {
    include: ["packages/*/src/**/*.test.{ts,tsx}", "packages/*/test/**/*.test.{ts,tsx}"],
    setupFiles: ["scripts/propertySeed.ts"],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    reporters: ["default", new PlainReporter()],
  },
});

import { fileURLToPath } from "node:url";

/** Where data is kept without a setting: the folder `.kansrijk` of the checkout, or KANSRIJK_DATA. */
export function defaultDataDir(): string {
  return process.env["KANSRIJK_DATA"] ?? fileURLToPath(new URL("../../../.kansrijk", import.meta.url));
}

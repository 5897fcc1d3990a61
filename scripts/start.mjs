import { prepare } from "./prepare.mjs";

await prepare({ web: true });
const { register } = await import("tsx/esm/api");
register();
await import("../packages/server/src/main.ts");

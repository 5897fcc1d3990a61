#!/usr/bin/env node
import { prepare } from "../../../scripts/prepare.mjs";

await prepare({ web: false });
const { register } = await import("tsx/esm/api");
register();
const { main } = await import("../src/main.ts");
process.exitCode = await main(process.argv.slice(2));

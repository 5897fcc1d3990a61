import { writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import { describeApi } from "@kansrijk/server/api/describeApi";

const SPEC = new URL("../packages/server/openapi.json", import.meta.url);
const TYPES = new URL("../packages/web/src/api/schema.ts", import.meta.url);

/** Writes the OpenAPI description and the types of the client that are generated from it. */
const spec = await describeApi();
await writeFile(SPEC, `${JSON.stringify(spec, null, 2)}\n`);
await writeFile(
  TYPES,
  `// Generated from packages/server/openapi.json by "npm run openapi"; do not edit.\n${astToString(await openapiTS(SPEC))}`,
);

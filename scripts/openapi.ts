import { writeFile } from "node:fs/promises";
import openapiTS, { astToString } from "openapi-typescript";
import { ruleJsonSchema } from "@kansrijk/core/rules/ruleJsonSchema";
import { describeApi } from "@kansrijk/server/api/describeApi";

const SPEC = new URL("../packages/server/openapi.json", import.meta.url);
const RULES = new URL("../packages/rules/rule.schema.json", import.meta.url);
const TYPES = new URL("../packages/web/src/api/schema.ts", import.meta.url);

/** Writes what is generated from the code: the schema of rule files, the OpenAPI description, the types of the client. */
await writeFile(RULES, `${JSON.stringify(ruleJsonSchema(), null, 2)}\n`);
const spec = inOrder(await describeApi());
await writeFile(SPEC, `${JSON.stringify(spec, null, 2)}\n`);
await writeFile(
  TYPES,
  `// Generated from packages/server/openapi.json by "npm run openapi"; do not edit.\n${astToString(await openapiTS(SPEC))}`,
);

/** Schemas in order of name: which file is read first must not show. */
function inOrder(spec: unknown): unknown {
  const { components, ...rest } = spec as { components?: { schemas?: Record<string, unknown> } };
  const schemas = Object.entries(components?.schemas ?? {}).sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...rest, components: { ...components, schemas: Object.fromEntries(schemas) } };
}

import { CODE_LISTS } from "@kansrijk/core/register/codeLists";
import { manifestSchema } from "@kansrijk/core/register/manifest";
import { qualitySchema } from "@kansrijk/core/register/qualityReport";
import { storedType } from "@kansrijk/core/register/storedType";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { registerTables } from "../../indicators/registerTables.ts";
import { readMeta, tableDifference } from "../../register/registerMeta.ts";
import { roundedForOutsiders } from "../../register/roundedForOutsiders.ts";
import { targetOf } from "../../register/measureQuality.ts";
import { readDataset } from "../../store/datasets/readDataset.ts";
import { notFound, problemSchema } from "../problem.ts";
import { isTrusted } from "../trust.ts";
import type { Api } from "../routeModule.ts";
import { text } from "../schemas.ts";

const tags = ["registers"];

const column = z.object({
  id: z.string(),
  label: text,
  kind: z.string(),
  stored: z.enum(["BIGINT", "INTEGER", "BOOLEAN", "VARCHAR"]),
  nullable: z.boolean(),
  list: z.string().nullable().meta({ description: "Id of the code list" }),
  low: z.int().nullable(),
  high: z.int().nullable(),
  refersTo: z.string().nullable().meta({ description: "Table whose key this is" }),
});

const registerSchema = z
  .object({
    tables: z.array(
      z.object({
        id: z.string(),
        title: text,
        grain: text,
        yearly: z.boolean(),
        key: z.array(z.string()).readonly(),
        columns: z.array(column),
      }),
    ),
    codeLists: z.array(z.object({ id: z.string(), codes: z.array(z.object({ code: z.string(), label: text })) })),
  })
  .meta({ id: "RegisterSchema", description: "Tables, columns and code lists of every register" });

const register = z
  .object({
    id: z.string(),
    createdAt: z.string(),
    manifest: manifestSchema,
    quality: qualitySchema,
    fit: z.unknown().meta({ description: "Of a generated register: how it resembles published figures" }),
    previous: z.string().nullable().meta({ description: "The register with the same title that was kept before" }),
    difference: z.array(tableDifference).nullable(),
  })
  .meta({ id: "Register", description: "One register: what it holds and how sound it is" });

/** What a register is made of, and one register with its quality. The list of registers is in monitor.ts. */
export function routes(api: Api, context: AppContext): void {
  schemaRoute(api);
  readRoute(api, context);
}

function schemaRoute(api: Api): void {
  api.get(
    "/register-schema",
    {
      schema: {
        operationId: "getRegisterSchema",
        summary: "Tables, columns and code lists of a register",
        tags,
        response: { 200: registerSchema },
      },
    },
    async () => ({
      tables: [...(await registerTables()).values()].map(({ columns, ...table }) => ({
        ...table,
        columns: Object.entries(columns).map(([id, item]) => ({
          id,
          label: item.label,
          kind: item.type.kind,
          stored: storedType(item),
          nullable: item.nullable,
          list: item.type.kind === "code" ? item.type.list : null,
          low: item.type.kind === "integer" ? (item.type.low ?? null) : null,
          high: item.type.kind === "integer" ? (item.type.high ?? null) : null,
          refersTo: targetOf(id, item.type.kind) ?? null,
        })),
      })),
      codeLists: Object.entries(CODE_LISTS).map(([id, codes]) => ({
        id,
        codes: codes.map(({ code, label }) => ({ code, label })),
      })),
    }),
  );
}

function readRoute(api: Api, { store, trust }: AppContext): void {
  api.get(
    "/registers/:id",
    {
      schema: {
        operationId: "getRegister",
        summary: "One register: manifest, quality report, fit and what is different from the one before",
        tags,
        params: z.object({ id: z.string() }),
        response: { 200: register, 404: problemSchema },
      },
    },
    async (request) => {
      const { id } = request.params;
      const dataset = await readDataset(store.db, id);
      const found = dataset && readMeta(dataset);
      if (!dataset || !found) throw notFound(`register "${id}"`);
      const meta = found.manifest.generated || isTrusted(request, trust) ? found : roundedForOutsiders(found);
      const { manifest, quality, fit = null, previous = null, difference = null } = meta;
      return { id, createdAt: dataset.createdAt, manifest, quality, fit, previous, difference };
    },
  );
}

import { z } from "zod";
import { codeIdentity } from "../../runs/codeIdentity.ts";
import type { Api } from "../routeModule.ts";

export function routes(api: Api): void {
  api.get(
    "/health",
    {
      schema: {
        operationId: "getHealth",
        summary: "Is the service up?",
        response: { 200: z.object({ status: z.literal("up"), version: z.string() }) },
      },
    },
    async () => ({ status: "up" as const, version: (await codeIdentity()).version }),
  );
}

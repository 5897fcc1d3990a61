import { recordId } from "@kansrijk/core/collections/recordId";
import { z } from "zod";
import type { AppContext } from "../../app/context.ts";
import { eraseRecord } from "../../collections/eraseRecord.ts";
import { loadCollections } from "../../collections/loadCollections.ts";
import { erasureDone, erasureWish } from "../collectionSchemas.ts";
import { notFound, problemSchema } from "../problem.ts";
import { refusalProblem } from "../refusalProblem.ts";
import type { Api } from "../routeModule.ts";

/** Erasing what a record of a user said, for ever; only who is trusted. */
export function routes(api: Api, { store }: AppContext): void {
  api.post(
    "/collections/:collection/:id/erase",
    {
      schema: {
        operationId: "eraseRecord",
        summary: "Erases text of a record in all its versions, for ever; the hashes stay",
        description:
          "With fields their texts become [gewist]; without any nothing of the record is left, which is refused while another record names it.",
        tags: ["collections"],
        params: z.object({ collection: z.string().max(40), id: recordId }),
        body: erasureWish,
        response: { 200: erasureDone, 404: problemSchema, 422: problemSchema },
      },
    },
    async ({ params: { collection: kind, id }, body: { fields, reason, confirm } }) => {
      const collection = (await loadCollections()).get(kind);
      if (!collection) throw notFound(`collection ${kind}`);
      if (fields.length === 0 && confirm !== id) throw refusalProblem([notConfirmed(id)]);
      const erased = await eraseRecord(store, collection, { id, fields, reason, actor: "user" });
      if (!erased.ok) throw refusalProblem(erased.refusals);
      return erased.value;
    },
  );
}

function notConfirmed(id: string) {
  return {
    kind: "invalid-setting" as const,
    message: {
      nl: `Een heel record wissen kan niet worden teruggedraaid: bevestig met het nummer (id) "${id}".`,
      en: `Erasing a whole record cannot be undone: confirm with its id "${id}".`,
    },
  };
}

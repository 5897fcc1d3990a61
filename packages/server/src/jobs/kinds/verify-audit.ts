import { z } from "zod";
import { appendAudit } from "../../audit/appendAudit.ts";
import { AUDIT_START, verifyAudit } from "../../audit/verifyAudit.ts";
import { jobKind } from "../jobKind.ts";

const head = z.strictObject({ seq: z.number().int().nonnegative(), hash: z.string() });

/** Checks the whole audit trail, resumes where it was, and records in the trail itself that it was checked. */
export const job = jobKind({
  title: { nl: "Het logboek controleren", en: "Check the audit trail" },
  params: z.strictObject({}),
  async run({ id, store, checkpoint, report, saveCheckpoint }) {
    const last = await store.db
      .selectFrom("audit_event")
      .select((eb) => eb.fn.max("seq").as("seq"))
      .executeTakeFirst();
    const total = last?.seq ?? 0;
    const before = head.safeParse(checkpoint);
    const check = await verifyAudit(store.db, before.success ? before.data : AUDIT_START, async (reached) => {
      await saveCheckpoint(reached);
      report(reached.seq / Math.max(total, reached.seq), {
        nl: `${reached.seq} gebeurtenissen gecontroleerd`,
        en: `${reached.seq} events checked`,
      });
    });
    return async (trx) => {
      await appendAudit(trx, { actor: "system", action: "audit.verified", subject: id, detail: { ...check } });
      return check;
    };
  },
});

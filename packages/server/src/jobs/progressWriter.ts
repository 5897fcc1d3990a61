import type { Text } from "@kansrijk/core/vocabulary/text";
import { sql, type Kysely } from "kysely";
import type { Database } from "../store/database.ts";
import { jsonText } from "../store/jsonText.ts";
import type { Lease } from "./lease.ts";

export interface ProgressWriter {
  report(progress: number, message?: Text): void;
  /** Waits for the last write; later reports are dropped. */
  close(): Promise<void>;
}

const PAUSE_MS = 100;

/** Writes the latest report at most once per 100 ms, the last one included. A write that fails is dropped: the next one tells more. */
export function progressWriter(db: Kysely<Database>, lease: Lease): ProgressWriter {
  let latest: { progress: number; message: Text | undefined } | undefined;
  let writing: Promise<void> | undefined;
  let closed = false;

  const write = async (): Promise<void> => {
    while (latest) {
      const { progress, message } = latest;
      latest = undefined;
      await db
        .updateTable("job")
        .set({ progress, heartbeat: sql`clock_timestamp()`, ...(message ? { message: jsonText(message) } : {}) })
        .where("id", "=", lease.id)
        .where("owner", "=", lease.owner)
        .where("attempt", "=", lease.attempt)
        .where("state", "=", "running")
        .execute()
        .catch(() => undefined);
      if (!closed) await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    }
    writing = undefined;
  };

  return {
    report(progress, message) {
      if (closed) return;
      latest = { progress: Math.min(1, Math.max(0, progress || 0)), message: message ?? latest?.message };
      writing ??= write();
    },
    async close() {
      closed = true;
      await writing;
    },
  };
}

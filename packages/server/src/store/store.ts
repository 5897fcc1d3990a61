import type { Kysely } from "kysely";
import type { Database } from "./database.ts";

/** The system of record, open. */
export interface Store {
  readonly db: Kysely<Database>;
  /** Folder of everything that is kept: the embedded database and the lake. */
  readonly dataDir: string;
  /** Calls `onMessage` for each NOTIFY on the channel, and `onGap` when messages may have been missed. Gives back how to stop. */
  listen(channel: string, onMessage: (payload: string) => void, onGap: () => void): Promise<() => Promise<void>>;
  /** Ends all connections; the last one to close an embedded database stops its server. */
  close(): Promise<void>;
}

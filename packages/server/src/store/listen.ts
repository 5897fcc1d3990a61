import { setTimeout as wait } from "node:timers/promises";
import type pg from "pg";

const RETRY_MS = 250;

/**
 * LISTEN on a connection of its own, made again when it drops. `onGap` is called after each new connection,
 * because a NOTIFY sent in between is lost. The first connection must succeed. Gives back how to stop.
 */
export async function listen(
  newClient: () => pg.Client,
  channel: string,
  onMessage: (payload: string) => void,
  onGap: () => void,
): Promise<() => Promise<void>> {
  let client: pg.Client | undefined;
  const stopping = new AbortController();

  const open = async (): Promise<void> => {
    const next = newClient();
    next.on("notification", (message) => onMessage(message.payload ?? ""));
    next.on("error", () => undefined);
    try {
      await next.connect();
      await next.query(`LISTEN ${next.escapeIdentifier(channel)}`);
    } catch (error) {
      await next.end().catch(() => undefined);
      throw error;
    }
    next.once("end", () => void reopen());
    client = next;
  };

  const reopen = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      try {
        await open();
        onGap();
        return;
      } catch {
        await wait(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };

  await open();
  return async () => {
    stopping.abort();
    await client?.end();
  };
}

import { timingSafeEqual } from "node:crypto";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Writes are for the person at this machine, or for who holds the write token. A page of another site that is open in
 * the same browser must not be able to write either: its requests name another origin.
 */
export function refuseForeignWrites(token: string | undefined) {
  return async (request: FastifyRequest): Promise<void> => {
    if (READS.has(request.method)) return;
    const given = request.headers.authorization?.replace(/^Bearer /, "");
    if (token !== undefined && given !== undefined && same(given, token)) return;
    const local = LOOPBACK.has(request.socket.remoteAddress ?? "") && LOCAL_NAMES.has(hostName(request.headers.host));
    if (!local)
      throw new Problem(
        403,
        "Forbidden",
        "Writing from another machine needs the write token (setting KANSRIJK_WRITE_TOKEN).",
      );
    const { origin } = request.headers;
    if (origin !== undefined && origin !== `http://${request.headers.host}`)
      throw new Problem(403, "Forbidden", "This request comes from a page of another site.");
  };
}

function hostName(host = ""): string {
  return host.replace(/:\d+$/, "");
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

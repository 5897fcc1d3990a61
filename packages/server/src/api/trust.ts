import { timingSafeEqual } from "node:crypto";
import type { Audience } from "@kansrijk/core/collections/audience";
import type { FastifyRequest } from "fastify";
import { Problem } from "./problem.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);
const LOCAL_NAMES = new Set(["localhost", "127.0.0.1", "[::1]"]);
const READS = new Set(["GET", "HEAD", "OPTIONS"]);
const FORWARDED = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip"];

export interface TrustSettings {
  /** Who holds it is trusted; when it is set, nobody else is. */
  readonly writeToken: string | undefined;
  /** Names under which the service may be reached besides those of this machine. */
  readonly hosts: readonly string[];
}

/** Trusted is the person at this machine, or, when a token is set, who holds it. A proxy in front is nobody. */
export function isTrusted(request: FastifyRequest, { writeToken }: TrustSettings): boolean {
  if (writeToken !== undefined) return same(request.headers.authorization?.replace(/^Bearer /, "") ?? "", writeToken);
  const direct = FORWARDED.every((name) => request.headers[name] === undefined);
  return direct && isLoopback(request) && LOCAL_NAMES.has(hostName(request));
}

/** Drafts are only for who is trusted. */
export function audienceOf(request: FastifyRequest, settings: TrustSettings): Audience {
  return isTrusted(request, settings) ? "trusted" : "everybody";
}

/**
 * Refuses requests that cannot be meant for this service. A name that is not ours on this machine is a page of another
 * site that had its name point here; a write needs trust, and may not come from a page of another site.
 */
export function guard(settings: TrustSettings) {
  return async (request: FastifyRequest): Promise<void> => {
    const known = LOCAL_NAMES.has(hostName(request)) || settings.hosts.includes(hostName(request));
    if (isLoopback(request) && !known && !isTrusted(request, settings)) {
      throw new Problem(
        403,
        "Forbidden",
        `This service is not known as "${hostName(request)}" (setting KANSRIJK_HOSTS).`,
      );
    }
    const { isReading, isOpen } = request.routeOptions.config as RouteTrust;
    if (READS.has(request.method) || isReading) return;
    if (!isOpen && !isTrusted(request, settings)) {
      throw new Problem(
        403,
        "Forbidden",
        "Writing needs the write token (setting KANSRIJK_WRITE_TOKEN), or to be at this machine when none is set.",
      );
    }
    const { origin } = request.headers;
    if (origin !== undefined && (!URL.canParse(origin) || new URL(origin).host !== request.headers.host)) {
      throw new Problem(403, "Forbidden", "This request comes from a page of another site.");
    }
  };
}

/** See AS_READING and AS_OPEN. */
interface RouteTrust {
  readonly isReading?: boolean;
  readonly isOpen?: boolean;
}

function isLoopback(request: FastifyRequest): boolean {
  return LOOPBACK.has(request.socket.remoteAddress ?? "");
}

function hostName(request: FastifyRequest): string {
  return (request.headers.host ?? "").replace(/:\d+$/, "");
}

function same(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}

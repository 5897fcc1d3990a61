import { access } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

const PAGES = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** Serves the built pages; every address that is no file and not below /v1 is a page of the app. */
export async function servePages(app: FastifyInstance): Promise<void> {
  const built = await access(join(PAGES, "index.html")).then(
    () => true,
    () => false,
  );
  if (!built) return;
  // Files below assets carry a hash of their content in their name: they never change.
  await app.register(serveStatic, { root: join(PAGES, "assets"), prefix: "/assets/", immutable: true, maxAge: "365d" });
  app.get("/favicon.svg", { schema: { hide: true } }, (_request, reply) => reply.sendFile("favicon.svg", PAGES));
  app.get("/*", { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith("/v1/")) return reply.callNotFound();
    return reply.header("cache-control", "no-cache").sendFile("index.html", PAGES, { immutable: false, maxAge: 0 });
  });
}

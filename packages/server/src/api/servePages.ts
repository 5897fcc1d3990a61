import { access } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance, FastifyReply } from "fastify";

const PAGES = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/** Serves the built pages; every address that is no file and not below /v1 is a page of the app. */
export async function servePages(app: FastifyInstance): Promise<void> {
  const built = await access(`${PAGES}index.html`).then(
    () => true,
    () => false,
  );
  if (!built) return;
  await app.register(serveStatic, { root: PAGES, wildcard: false, index: false, setHeaders: cacheForEver });
  app.get("/", { schema: { hide: true } }, (_request, reply) => reply.sendFile("index.html"));
  app.get("/*", { schema: { hide: true } }, (request, reply) => {
    if (request.url.startsWith("/v1/") || request.url.startsWith("/assets/")) return reply.callNotFound();
    return reply.sendFile("index.html");
  });
}

/** Assets carry a hash in their name, so they never change. */
function cacheForEver(reply: FastifyReply, path: string): void {
  reply.header("cache-control", path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache");
}

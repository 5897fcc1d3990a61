import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import serveStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import type { AppContext } from "../app/context.ts";
import { escapeHtml } from "../reading/markup.ts";
import { readingDesk } from "../reading/readingDesk.ts";
import type { ReadPage } from "../reading/readPage.ts";

const PAGES = fileURLToPath(new URL("../../../web/dist/", import.meta.url));

/**
 * Serves the built pages; every address that is no file and not below /v1 is a page of the app. Who has no JavaScript
 * reads between the tags of `noscript` what the page shows.
 */
export async function servePages(app: FastifyInstance, context: AppContext): Promise<void> {
  const built = await access(join(PAGES, "index.html")).then(
    () => true,
    () => false,
  );
  if (!built) return;
  const desk = readingDesk(context.store, undefined, context.now);
  // Files below assets carry a hash of their content in their name: they never change.
  await app.register(serveStatic, { root: join(PAGES, "assets"), prefix: "/assets/", immutable: true, maxAge: "365d" });
  app.get("/favicon.svg", { schema: { hide: true } }, (_request, reply) => reply.sendFile("favicon.svg", PAGES));
  app.get("/*", { schema: { hide: true } }, async (request, reply) => {
    const [given = "/", search = ""] = request.url.split("?");
    // An address that begins with two slashes would be another site in a link of ours.
    const path = given.replace(/^\/{2,}/, "/");
    if (path.startsWith("/v1/")) return reply.callNotFound();
    const shell = await readFile(join(PAGES, "index.html"), "utf8");
    const page = await desk.page(path, search).catch((error: unknown) => {
      request.log.error(error);
      return undefined;
    });
    return reply
      .header("cache-control", "no-cache")
      .type("text/html; charset=utf-8")
      .send(page ? filled(shell, page, search) : shell);
  });
}

/** The page of the app with title, language and what stands between the tags of `noscript`. */
function filled(shell: string, { title, content }: ReadPage, search: string): string {
  const language = new URLSearchParams(search).get("lang") === "en" ? "en" : "nl";
  const name = title === "Kansrijk" ? title : `${title} - Kansrijk`;
  return shell
    .replace(/<html lang="\w+"/, () => `<html lang="${language}"`)
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(name)}</title>`)
    .replace(/<noscript>.*?<\/noscript>/s, () => `<noscript>${content}</noscript>`);
}

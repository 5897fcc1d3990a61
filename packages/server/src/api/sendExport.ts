import type { ExportFile } from "../exports/exportFile.ts";
import type { FastifyReply } from "fastify";

/** A file to keep; what was made for one question is made again for the same one. */
export function sendExport(reply: FastifyReply, { name, mediaType, bytes }: ExportFile): FastifyReply {
  return reply.header("content-disposition", `attachment; filename="${name}"`).type(mediaType).send(Buffer.from(bytes));
}

import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What happens to a request before it is answered: nothing, an error, or a connection that breaks off after some bytes. */
type Mishap = { readonly status: number; readonly retryAfter?: number } | { readonly cutAfter: number };

export interface ReplayServer {
  readonly url: string;
  /** Every request that came in: path with query, and the Range asked for. */
  readonly requests: { readonly path: string; readonly range: string | undefined }[];
  /** The next requests whose path holds this text go wrong like this, one after another. */
  mishaps(path: string, ...list: Mishap[]): void;
  /** Puts a file at a path. `etag` null: the server cannot tell versions apart. */
  file(path: string, bytes: Uint8Array, etag?: string | null): void;
  /** Answers a path by a function of the query. */
  json(path: string, answer: (query: URLSearchParams) => unknown): void;
  redirect(path: string, to: string): void;
  close(): Promise<void>;
}

type Handler = (
  request: IncomingMessage,
  query: URLSearchParams,
) => { status: number; headers: Record<string, string>; body: Uint8Array };

/** A real HTTP server on a free port of this machine that behaves like those of publishers, breaking off included. */
export async function replayServer(): Promise<ReplayServer> {
  const handlers = new Map<string, Handler>();
  const planned: { path: string; mishap: Mishap }[] = [];
  const requests: ReplayServer["requests"] = [];
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://local");
    requests.push({ path: `${url.pathname}${url.search}`, range: request.headers.range });
    const at = planned.findIndex(({ path }) => `${url.pathname}${decodeURIComponent(url.search)}`.includes(path));
    const mishap = at < 0 ? undefined : planned.splice(at, 1)[0]!.mishap;
    if (mishap && "status" in mishap) {
      const retry = mishap.retryAfter === undefined ? {} : { "retry-after": String(mishap.retryAfter) };
      response.writeHead(mishap.status, retry).end();
      return;
    }
    const handler = handlers.get(url.pathname);
    const answer = handler ? handler(request, url.searchParams) : { status: 404, headers: {}, body: Buffer.from("") };
    send(response, answer, mishap?.cutAfter);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    mishaps: (path, ...list) => void planned.push(...list.map((mishap) => ({ path, mishap }))),
    file: (path, bytes, etag = '"v1"') => void handlers.set(path, (request) => fileAnswer(request, bytes, etag)),
    json: (path, answer) =>
      void handlers.set(path, (_request, query) => {
        const body = Buffer.from(JSON.stringify(answer(query)));
        return {
          status: 200,
          headers: { "content-type": "application/json", "content-length": String(body.length) },
          body,
        };
      }),
    redirect: (path, to) =>
      void handlers.set(path, () => ({ status: 302, headers: { location: to }, body: Buffer.from("") })),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function send(
  response: ServerResponse,
  { status, headers, body }: ReturnType<Handler>,
  cutAfter: number | undefined,
): void {
  response.writeHead(status, headers);
  if (cutAfter === undefined) return void response.end(body);
  response.write(body.subarray(0, cutAfter), () => setTimeout(() => response.destroy(), 50));
}

function fileAnswer({ headers }: IncomingMessage, bytes: Uint8Array, etag: string | null): ReturnType<Handler> {
  const tag: Record<string, string> = etag === null ? {} : { etag };
  const start = Number(/^bytes=(\d+)-$/.exec(headers.range ?? "")?.[1] ?? Number.NaN);
  const isSame = headers["if-range"] === undefined || headers["if-range"] === etag;
  if (Number.isNaN(start) || etag === null || !isSame)
    return { status: 200, headers: { ...tag, "content-length": String(bytes.length) }, body: bytes };
  if (start >= bytes.length)
    return { status: 416, headers: { "content-range": `bytes */${bytes.length}` }, body: Buffer.from("") };
  const range = `bytes ${start}-${bytes.length - 1}/${bytes.length}`;
  return {
    status: 206,
    headers: { ...tag, "content-range": range, "content-length": String(bytes.length - start) },
    body: bytes.subarray(start),
  };
}

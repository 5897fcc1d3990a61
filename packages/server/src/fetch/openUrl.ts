import { lookup as dnsLookup } from "node:dns";
import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { FetchError } from "./fetchError.ts";
import { isPrivateAddress } from "./privateAddress.ts";

export interface OpenSettings {
  readonly headers?: Readonly<Record<string, string>>;
  /** Also addresses of this machine and its own network; for tests and for publishers inside an organisation. */
  readonly allowPrivate?: boolean;
  readonly signal?: AbortSignal;
}

export interface OpenUrl {
  /** Where it was found, after redirects. */
  readonly url: URL;
  readonly message: IncomingMessage;
}

const MOST_REDIRECTS = 5;
const SILENCE = 30_000;

/**
 * Opens an address of the web. Only http and https; every address a name leads to is looked at when the connection is
 * made, also after a redirect, so that nobody can have this machine read its own network. Throws FetchError.
 */
export async function openUrl(address: string, settings: OpenSettings = {}): Promise<OpenUrl> {
  let url = urlOf(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const message = await ask(url, settings);
    const { location } = message.headers;
    const isRedirect = [301, 302, 303, 307, 308].includes(message.statusCode ?? 0);
    if (!isRedirect || location === undefined) return { url, message };
    message.destroy();
    const next = urlOf(new URL(location, url).href);
    if (url.protocol === "https:" && next.protocol === "http:")
      throw new FetchError(
        {
          nl: `${url.host} stuurt door naar een adres zonder https.`,
          en: `${url.host} redirects to an address without https.`,
        },
        false,
      );
    url = next;
  }
  throw new FetchError({ nl: `${address} stuurt te vaak door.`, en: `${address} redirects too often.` }, false);
}

function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (url && (url.protocol === "http:" || url.protocol === "https:") && url.username === "") return url;
  throw new FetchError(
    {
      nl: `"${address}" is geen adres dat met http:// of https:// begint.`,
      en: `"${address}" is no address that begins with http:// or https://.`,
    },
    false,
  );
}

function ask(url: URL, { headers = {}, allowPrivate = false, signal }: OpenSettings): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (!allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) throw refused(host);
  const request = url.protocol === "https:" ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        headers: { accept: "*/*", "accept-encoding": "identity", "user-agent": "kansrijk", ...headers },
        ...(allowPrivate ? {} : { lookup: publicOnly }),
        ...(signal === undefined ? {} : { signal }),
        timeout: SILENCE,
      },
      resolve,
    );
    sent.on("timeout", () => sent.destroy(new Error("timeout")));
    sent.on("error", (error) => reject(error instanceof FetchError ? error : asFetchError(error, url, signal)));
    sent.end();
  });
}

const publicOnly: LookupFunction = (hostname, options, callback) => {
  dnsLookup(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return callback(error, "", 0);
    const own = addresses.find(({ address }) => isPrivateAddress(address));
    if (own || addresses.length === 0) return callback(refused(hostname), "", 0);
    if (options.all) return callback(null, addresses);
    return callback(null, addresses[0]!.address, addresses[0]!.family);
  });
};

function refused(host: string): FetchError {
  return new FetchError(
    {
      nl: `${host} is een adres op deze machine of in het eigen netwerk; dat mag alleen met --allow-private.`,
      en: `${host} is an address of this machine or its own network; that is allowed with --allow-private only.`,
    },
    false,
  );
}

/** A failure of the network is worth another try; a stop by the user is not. */
export function asFetchError(error: unknown, url: URL, signal?: AbortSignal): Error {
  if (signal?.aborted) return signal.reason instanceof Error ? signal.reason : new Error("stopped");
  if (error instanceof FetchError) return error;
  const { code, message } = error as NodeJS.ErrnoException;
  const reason = code ?? message;
  return new FetchError(
    { nl: `${url.host} is niet bereikbaar (${reason}).`, en: `${url.host} cannot be reached (${reason}).` },
    true,
  );
}

/** What the server says when it does not give what was asked. */
export function statusError(url: URL, { statusCode = 0, headers }: IncomingMessage): FetchError {
  const again = statusCode === 408 || statusCode === 429 || statusCode >= 500;
  const seconds = Number(headers["retry-after"]);
  const wait = Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 300) * 1000 : undefined;
  return new FetchError(
    {
      nl: `${url.host} antwoordt met ${statusCode} op ${url.pathname}.`,
      en: `${url.host} answers ${statusCode} to ${url.pathname}.`,
    },
    again,
    wait,
  );
}

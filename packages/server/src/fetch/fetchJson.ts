import { FetchError } from "./fetchError.ts";
import { asFetchError, openUrl, statusError, type OpenSettings } from "./openUrl.ts";
import { withRetries, type RetrySettings } from "./withRetries.ts";

export interface JsonSettings extends OpenSettings, RetrySettings {}

const LARGEST = 64 * 1024 * 1024;

/** Fetches a JSON document. Throws FetchError. */
export async function fetchJson(address: string, settings: JsonSettings): Promise<unknown> {
  return withRetries(settings, async () => {
    const { url, message } = await openUrl(address, { ...settings, headers: { accept: "application/json" } });
    try {
      if (message.statusCode !== 200) throw statusError(url, message);
      const parts: Buffer[] = [];
      let size = 0;
      for await (const part of message as AsyncIterable<Buffer>) {
        size += part.length;
        if (size > LARGEST)
          throw new FetchError(
            { nl: `${url.host} geeft te veel in één keer.`, en: `${url.host} gives too much at once.` },
            false,
          );
        parts.push(part);
      }
      return parsed(Buffer.concat(parts).toString("utf8"), url);
    } catch (error) {
      message.destroy();
      throw asFetchError(error, url, settings.signal);
    }
  });
}

/** Half a document is a broken connection. */
function parsed(text: string, url: URL): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new FetchError(
      { nl: `${url.host} geeft geen heel JSON-document.`, en: `${url.host} gives no whole JSON document.` },
      true,
    );
  }
}

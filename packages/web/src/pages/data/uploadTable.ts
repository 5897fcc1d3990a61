import type { TableQuality } from "@kansrijk/core/tables/quality/tableQuality";
import { apiUrl } from "../../api/apiUrl.ts";
import { problemOf } from "../../api/problem.ts";
import type { Dataset } from "../../api/types.ts";

export type UploadOutcome =
  | { readonly dryRun: true; readonly kind: string; readonly rows: number; readonly quality: TableQuality }
  | { readonly dataset: Dataset };

export interface Upload {
  readonly file: File;
  readonly dryRun: boolean;
  /** For files that do not say theirs. */
  readonly countDate: string | undefined;
  readonly year: string | undefined;
  /** For a file whose header fits several kinds. */
  readonly kind: string | undefined;
}

/**
 * Sends a file as it is, and says how far it is (0 to 1). Not with fetch: that does not tell how much was sent.
 * Throws ApiProblem when the server refuses the file.
 */
export function uploadTable(
  { file, dryRun, countDate, year, kind }: Upload,
  onProgress: (share: number) => void,
): Promise<UploadOutcome> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", apiUrl("/datasets", { name: file.name, dryRun: String(dryRun), countDate, year, kind }));
    request.setRequestHeader("content-type", "application/octet-stream");
    request.setRequestHeader("accept", "application/json");
    request.upload.addEventListener("progress", ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0));
    request.addEventListener("error", () => reject(new TypeError("network error")));
    request.addEventListener("load", () => {
      const body = parsed(request.responseText);
      const isDone = request.status >= 200 && request.status < 300;
      if (isDone) resolve(body as UploadOutcome);
      else reject(problemOf(body, new Response(null, { status: request.status, statusText: request.statusText })));
    });
    request.send(file);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

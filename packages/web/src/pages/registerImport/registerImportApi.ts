import { queryOptions } from "@tanstack/react-query";
import { apiUrl } from "../../api/apiUrl.ts";
import { answer, client } from "../../api/client.ts";
import { problemOf } from "../../api/problem.ts";

export interface Sending {
  readonly title: string;
  readonly files: readonly File[];
  /** Only check, and keep nothing. */
  readonly dryRun: boolean;
}

/** Sends the files one by one and starts the task that reads them; when one is refused, nothing of it stays. */
export async function sendRegister(
  { title, files, dryRun }: Sending,
  onSent: (share: number) => void,
): Promise<{ readonly upload: string; readonly job: string }> {
  const { id } = await answer(client.POST("/v1/register-uploads"));
  try {
    for (const [index, file] of files.entries()) {
      onSent(index / files.length);
      await sendFile(id, placeOf(file), file);
    }
    const started = await answer(
      client.POST("/v1/register-uploads/{id}/import", { params: { path: { id } }, body: { title, dryRun } }),
    );
    return { upload: id, job: started.job };
  } catch (error) {
    // The faults of the file are what counts; what was sent is removed after a day anyway.
    await dropUpload(id).catch(() => undefined);
    throw error;
  }
}

async function sendFile(upload: string, name: string, file: File): Promise<void> {
  const response = await fetch(apiUrl(`/register-uploads/${upload}/files`, { name }), {
    method: "PUT",
    headers: { "content-type": "application/octet-stream", accept: "application/json" },
    body: file,
  });
  if (!response.ok) throw problemOf(await response.json().catch(() => undefined), response);
}

/** The name of a file, with its place in the folder that was chosen: `enrolments/2024.csv`. */
export function placeOf({ name, webkitRelativePath }: Pick<File, "name" | "webkitRelativePath">): string {
  return webkitRelativePath === "" ? name : webkitRelativePath.slice(webkitRelativePath.indexOf("/") + 1);
}

export function outcomeQuery(upload: string, state: string) {
  return queryOptions({
    queryKey: ["register-upload", upload, state],
    queryFn: async () =>
      (await answer(client.GET("/v1/register-uploads/{id}", { params: { path: { id: upload } } }))).outcome,
    retry: false,
  });
}

/** Removes what was sent. */
export async function dropUpload(id: string): Promise<void> {
  await answer(client.DELETE("/v1/register-uploads/{id}", { params: { path: { id } } }));
}

export async function removeRegister(id: string): Promise<void> {
  await answer(client.DELETE("/v1/registers/{id}", { params: { path: { id } } }));
}

import { answer, client } from "../api/client.ts";

/** Keeps the page that is shown with its figures; gives the id of the kept view. The same view has the same id. */
export async function keepView(path: string, search: string): Promise<string> {
  return (await answer(client.POST("/v1/permalinks", { body: { view: { path, search } } }))).id;
}

import { loadRuleBook } from "../rules/loadRuleBook.ts";
import { loadSchemes } from "../schemes/loadSchemes.ts";
import type { AppContext } from "../app/context.ts";
import { buildApi } from "./buildApi.ts";

/** The OpenAPI description without a store: routes are described, none is called. */
export async function describeApi(): Promise<unknown> {
  const context = {
    store: {},
    book: await loadRuleBook(),
    schemes: await loadSchemes(),
    trust: { writeToken: undefined, hosts: [] },
  } as unknown as AppContext;
  const app = await buildApi(context, { log: false });
  await app.ready();
  const description = app.swagger();
  await app.close();
  return description;
}

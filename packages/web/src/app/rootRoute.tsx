import { createRootRoute, retainSearchParams } from "@tanstack/react-router";
import { Layout } from "./Layout.tsx";
import { languageSearch } from "./language.ts";
import { NotFoundPage } from "./NotFoundPage.tsx";

/** Above every page: the layout, and the language that stays in the address. */
export const rootRoute = createRootRoute({
  component: Layout,
  notFoundComponent: NotFoundPage,
  validateSearch: languageSearch,
  search: { middlewares: [retainSearchParams(["lang"])] },
});

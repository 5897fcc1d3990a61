import { createRouter } from "@tanstack/react-router";
import { ErrorPage } from "./ErrorPage.tsx";
import { LoadingPage } from "./LoadingPage.tsx";
import { rootRoute } from "./rootRoute.tsx";
import { admissionRoutes } from "./routes/admissionRoutes.tsx";
import { allianceRoutes } from "./routes/allianceRoutes.tsx";
import { generalRoutes } from "./routes/generalRoutes.tsx";
import { letterRoutes } from "./routes/letterRoutes.tsx";
import { monitorRoutes } from "./routes/monitorRoutes.tsx";
import { parseSearchText, writeSearchText } from "./searchText.ts";

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...generalRoutes,
    ...monitorRoutes,
    ...admissionRoutes,
    ...allianceRoutes,
    ...letterRoutes,
  ]),
  parseSearch: parseSearchText,
  stringifySearch: writeSearchText,
  scrollRestoration: true,
  defaultPreload: "intent",
  defaultPendingComponent: LoadingPage,
  defaultErrorComponent: ErrorPage,
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}

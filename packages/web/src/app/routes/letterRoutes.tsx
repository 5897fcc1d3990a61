import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { onSearch, promiseSearch } from "@kansrijk/core/promises/promiseSearch";
import { coverageSearch } from "../../pages/policy-measures/coverage/coverageSearch.ts";
import { measureListSearch } from "@kansrijk/core/policy/measureListSearch";
import { loadSearch } from "../../pages/policy-measures/load/loadSearch.ts";
import { rootRoute } from "../rootRoute.tsx";

const measureList = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maatregelen",
  validateSearch: measureListSearch,
  component: lazyRouteComponent(
    () => import("../../pages/policy-measures/list/MeasureListPage.tsx"),
    "MeasureListPage",
  ),
});

const measureCoverage = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maatregelen/dekking",
  validateSearch: coverageSearch,
  component: lazyRouteComponent(() => import("../../pages/policy-measures/coverage/CoveragePage.tsx"), "CoveragePage"),
});

const measureLoad = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maatregelen/druk",
  validateSearch: loadSearch,
  component: lazyRouteComponent(() => import("../../pages/policy-measures/load/LoadPage.tsx"), "LoadPage"),
});

const measure = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maatregelen/$measure",
  component: lazyRouteComponent(() => import("../../pages/policy-measures/show/MeasurePage.tsx"), "MeasurePage"),
});

const ledger = createRoute({
  getParentRoute: () => rootRoute,
  path: "/grootboek",
  component: lazyRouteComponent(() => import("../../pages/ledger/LedgerPage.tsx"), "LedgerPage"),
});

const words = createRoute({
  getParentRoute: () => rootRoute,
  path: "/woorden",
  component: lazyRouteComponent(() => import("../../pages/words/WordsPage.tsx"), "WordsPage"),
});

const promises = createRoute({
  getParentRoute: () => rootRoute,
  path: "/beloften",
  validateSearch: promiseSearch,
  component: lazyRouteComponent(() => import("../../pages/promises/PromisesPage.tsx"), "PromisesPage"),
});

const promise = createRoute({
  getParentRoute: () => rootRoute,
  path: "/beloften/$id",
  validateSearch: onSearch,
  component: lazyRouteComponent(() => import("../../pages/promises/PromisePage.tsx"), "PromisePage"),
});

/** What the letters say: promises, measures, euros and words. */
export const letterRoutes = [
  measureList,
  measureCoverage,
  measureLoad,
  measure,
  ledger,
  words,
  promises,
  promise,
] as const;

import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { monitorSearch } from "../../monitor/monitorSearch.ts";
import { tableSearch } from "../../monitor/tableSearch.ts";
import { unicefSearch } from "../../pages/unicef-oecd/unicefSearch.ts";
import { rootRoute } from "../rootRoute.tsx";

const monitor = createRoute({
  getParentRoute: () => rootRoute,
  path: "/monitor",
  validateSearch: monitorSearch,
  component: lazyRouteComponent(() => import("../../pages/monitor/MonitorPage.tsx"), "MonitorPage"),
});

const indicator = createRoute({
  getParentRoute: () => rootRoute,
  path: "/monitor/$indicator",
  validateSearch: monitorSearch,
  component: lazyRouteComponent(() => import("../../pages/monitor/indicator/IndicatorPage.tsx"), "IndicatorPage"),
});

const table = createRoute({
  getParentRoute: () => rootRoute,
  path: "/tabel",
  validateSearch: tableSearch,
  component: lazyRouteComponent(() => import("../../pages/monitor/table/TablePage.tsx"), "TablePage"),
});

const permalink = createRoute({
  getParentRoute: () => rootRoute,
  path: "/v/$id",
  component: lazyRouteComponent(() => import("../../pages/permalink/PermalinkPage.tsx"), "PermalinkPage"),
});

const unicefOecd = createRoute({
  getParentRoute: () => rootRoute,
  path: "/unicef-oecd",
  validateSearch: unicefSearch,
  component: lazyRouteComponent(() => import("../../pages/unicef-oecd/UnicefPage.tsx"), "UnicefPage"),
});

const disclosure = createRoute({
  getParentRoute: () => rootRoute,
  path: "/afscherming",
  component: lazyRouteComponent(() => import("../../pages/disclosure/DisclosurePage.tsx"), "DisclosurePage"),
});

const measures = createRoute({
  getParentRoute: () => rootRoute,
  path: "/maten",
  component: lazyRouteComponent(() => import("../../pages/measures/MeasuresPage.tsx"), "MeasuresPage"),
});

const releases = createRoute({
  getParentRoute: () => rootRoute,
  path: "/uitgaven",
  component: lazyRouteComponent(() => import("../../pages/releases/ReleasesPage.tsx"), "ReleasesPage"),
});

const release = createRoute({
  getParentRoute: () => rootRoute,
  path: "/uitgaven/$dataset",
  component: lazyRouteComponent(() => import("../../pages/releases/ReleasePage.tsx"), "ReleasePage"),
});

/** Figures: the monitor, tables, measures and published datasets. */
export const monitorRoutes = [
  monitor,
  indicator,
  table,
  permalink,
  unicefOecd,
  disclosure,
  measures,
  releases,
  release,
] as const;

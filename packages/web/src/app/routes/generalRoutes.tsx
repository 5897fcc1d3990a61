import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { SCHEME_IDS } from "../../funding/schemes.ts";
import { fundingSearch } from "../../funding/fundingSearch.ts";
import { dataSearch } from "../../pages/data/dataSearch.ts";
import { registerSearch } from "../../pages/register/registerSearch.ts";
import { registerImportSearch } from "../../pages/registerImport/registerImportSearch.ts";
import { searchSearch } from "../../pages/search/searchSearch.ts";
import { rootRoute } from "../rootRoute.tsx";

const start = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  component: lazyRouteComponent(() => import("../../pages/start/StartPage.tsx"), "StartPage"),
});

const money = createRoute({
  getParentRoute: () => rootRoute,
  path: "/geld",
  beforeLoad: ({ location }) => {
    const [only, ...more] = SCHEME_IDS;
    if (only !== undefined && more.length === 0)
      throw redirect({
        to: "/geld/$scheme",
        params: { scheme: only },
        search: true,
        hash: location.hash,
        replace: true,
      });
  },
  component: lazyRouteComponent(() => import("../../pages/funding/SchemesPage.tsx"), "SchemesPage"),
});

const funding = createRoute({
  getParentRoute: () => rootRoute,
  path: "/geld/$scheme",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("../../pages/funding/FundingPage.tsx"), "FundingPage"),
});

const site = createRoute({
  getParentRoute: () => rootRoute,
  path: "/geld/$scheme/$site",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("../../pages/site/SitePage.tsx"), "SitePage"),
});

const rules = createRoute({
  getParentRoute: () => rootRoute,
  path: "/regels",
  component: lazyRouteComponent(() => import("../../pages/rules/RulesPage.tsx"), "RulesPage"),
});

const regulation = createRoute({
  getParentRoute: () => rootRoute,
  path: "/regels/$regulation",
  component: lazyRouteComponent(() => import("../../pages/rules/RegulationPage.tsx"), "RegulationPage"),
});

const data = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gegevens",
  validateSearch: dataSearch,
  component: lazyRouteComponent(() => import("../../pages/data/DataPage.tsx"), "DataPage"),
});

const register = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gegevens/register",
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import("../../pages/register/RegisterPage.tsx"), "RegisterPage"),
});

const registerImport = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gegevens/register/inlezen",
  validateSearch: registerImportSearch,
  component: lazyRouteComponent(
    () => import("../../pages/registerImport/RegisterImportPage.tsx"),
    "RegisterImportPage",
  ),
});

const searching = createRoute({
  getParentRoute: () => rootRoute,
  path: "/zoeken",
  validateSearch: searchSearch,
  component: lazyRouteComponent(() => import("../../pages/search/SearchPage.tsx"), "SearchPage"),
});

const openData = createRoute({
  getParentRoute: () => rootRoute,
  path: "/gegevens/open",
  component: lazyRouteComponent(() => import("../../pages/openData/OpenDataPage.tsx"), "OpenDataPage"),
});

const runs = createRoute({
  getParentRoute: () => rootRoute,
  path: "/uitkomsten",
  component: lazyRouteComponent(() => import("../../pages/runs/RunsPage.tsx"), "RunsPage"),
});

const about = createRoute({
  getParentRoute: () => rootRoute,
  path: "/over",
  component: lazyRouteComponent(() => import("../../pages/about/AboutPage.tsx"), "AboutPage"),
});

/** Start, money, rules, data, search and the rest. */
export const generalRoutes = [
  start,
  money,
  funding,
  site,
  rules,
  regulation,
  data,
  register,
  registerImport,
  searching,
  openData,
  runs,
  about,
] as const;

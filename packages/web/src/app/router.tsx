import { SCHEME_IDS } from "../funding/schemes.ts";
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
  retainSearchParams,
} from "@tanstack/react-router";
import { fundingSearch } from "../funding/fundingSearch.ts";
import { analysisSearch } from "../pages/admission/analysis/analysisSearch.ts";
import { ErrorPage } from "./ErrorPage.tsx";
import { Layout } from "./Layout.tsx";
import { languageSearch } from "./language.ts";
import { LoadingPage } from "./LoadingPage.tsx";
import { NotFoundPage } from "./NotFoundPage.tsx";
import { parseSearchText, writeSearchText } from "./searchText.ts";

const root = createRootRoute({
  component: Layout,
  notFoundComponent: NotFoundPage,
  validateSearch: languageSearch,
  search: { middlewares: [retainSearchParams(["lang"])] },
});

const start = createRoute({
  getParentRoute: () => root,
  path: "/",
  component: lazyRouteComponent(() => import("../pages/start/StartPage.tsx"), "StartPage"),
});

const money = createRoute({
  getParentRoute: () => root,
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
  component: lazyRouteComponent(() => import("../pages/funding/SchemesPage.tsx"), "SchemesPage"),
});

const funding = createRoute({
  getParentRoute: () => root,
  path: "/geld/$scheme",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("../pages/funding/FundingPage.tsx"), "FundingPage"),
});

const site = createRoute({
  getParentRoute: () => root,
  path: "/geld/$scheme/$site",
  validateSearch: fundingSearch,
  component: lazyRouteComponent(() => import("../pages/site/SitePage.tsx"), "SitePage"),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: "/regels",
  component: lazyRouteComponent(() => import("../pages/rules/RulesPage.tsx"), "RulesPage"),
});

const regulation = createRoute({
  getParentRoute: () => root,
  path: "/regels/$regulation",
  component: lazyRouteComponent(() => import("../pages/rules/RegulationPage.tsx"), "RegulationPage"),
});

const data = createRoute({
  getParentRoute: () => root,
  path: "/gegevens",
  component: lazyRouteComponent(() => import("../pages/data/DataPage.tsx"), "DataPage"),
});

const runs = createRoute({
  getParentRoute: () => root,
  path: "/uitkomsten",
  component: lazyRouteComponent(() => import("../pages/runs/RunsPage.tsx"), "RunsPage"),
});

const about = createRoute({
  getParentRoute: () => root,
  path: "/over",
  component: lazyRouteComponent(() => import("../pages/about/AboutPage.tsx"), "AboutPage"),
});

const admission = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding",
  component: lazyRouteComponent(() => import("../pages/admission/rounds/RoundsPage.tsx"), "RoundsPage"),
});

const round = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding/$round",
  component: lazyRouteComponent(() => import("../pages/admission/round/RoundPage.tsx"), "RoundPage"),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding/$round/beheer",
  component: lazyRouteComponent(() => import("../pages/admission/desk/DeskPage.tsx"), "DeskPage"),
});

const pupil = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding/$round/uitslag",
  component: lazyRouteComponent(() => import("../pages/admission/pupil/PupilPage.tsx"), "PupilPage"),
});

const chances = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding/$round/kansen",
  component: lazyRouteComponent(() => import("../pages/admission/chances/ChancesPage.tsx"), "ChancesPage"),
});

const analysis = createRoute({
  getParentRoute: () => root,
  path: "/aanmelding/$round/analyse",
  validateSearch: analysisSearch,
  component: lazyRouteComponent(() => import("../pages/admission/analysis/AnalysisPage.tsx"), "AnalysisPage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    money,
    funding,
    site,
    admission,
    round,
    desk,
    pupil,
    chances,
    analysis,
    rules,
    regulation,
    data,
    runs,
    about,
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

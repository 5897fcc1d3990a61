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
import { monitorSearch } from "../monitor/monitorSearch.ts";
import { tableSearch } from "../monitor/tableSearch.ts";
import { analysisSearch } from "../pages/admission/analysis/analysisSearch.ts";
import { dataSearch } from "../pages/data/dataSearch.ts";
import { registerSearch } from "../pages/register/registerSearch.ts";
import { unicefSearch } from "../pages/unicef-oecd/unicefSearch.ts";
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
  validateSearch: dataSearch,
  component: lazyRouteComponent(() => import("../pages/data/DataPage.tsx"), "DataPage"),
});

const register = createRoute({
  getParentRoute: () => root,
  path: "/gegevens/register",
  validateSearch: registerSearch,
  component: lazyRouteComponent(() => import("../pages/register/RegisterPage.tsx"), "RegisterPage"),
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

const monitor = createRoute({
  getParentRoute: () => root,
  path: "/monitor",
  validateSearch: monitorSearch,
  component: lazyRouteComponent(() => import("../pages/monitor/MonitorPage.tsx"), "MonitorPage"),
});

const indicator = createRoute({
  getParentRoute: () => root,
  path: "/monitor/$indicator",
  validateSearch: monitorSearch,
  component: lazyRouteComponent(() => import("../pages/monitor/indicator/IndicatorPage.tsx"), "IndicatorPage"),
});

const table = createRoute({
  getParentRoute: () => root,
  path: "/tabel",
  validateSearch: tableSearch,
  component: lazyRouteComponent(() => import("../pages/monitor/table/TablePage.tsx"), "TablePage"),
});

const unicefOecd = createRoute({
  getParentRoute: () => root,
  path: "/unicef-oecd",
  validateSearch: unicefSearch,
  component: lazyRouteComponent(() => import("../pages/unicef-oecd/UnicefPage.tsx"), "UnicefPage"),
});

const disclosure = createRoute({
  getParentRoute: () => root,
  path: "/afscherming",
  component: lazyRouteComponent(() => import("../pages/disclosure/DisclosurePage.tsx"), "DisclosurePage"),
});

const measures = createRoute({
  getParentRoute: () => root,
  path: "/maten",
  component: lazyRouteComponent(() => import("../pages/measures/MeasuresPage.tsx"), "MeasuresPage"),
});

const permalink = createRoute({
  getParentRoute: () => root,
  path: "/v/$id",
  component: lazyRouteComponent(() => import("../pages/permalink/PermalinkPage.tsx"), "PermalinkPage"),
});

const releases = createRoute({
  getParentRoute: () => root,
  path: "/uitgaven",
  component: lazyRouteComponent(() => import("../pages/releases/ReleasesPage.tsx"), "ReleasesPage"),
});

const release = createRoute({
  getParentRoute: () => root,
  path: "/uitgaven/$dataset",
  component: lazyRouteComponent(() => import("../pages/releases/ReleasePage.tsx"), "ReleasePage"),
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    money,
    funding,
    site,
    monitor,
    indicator,
    table,
    permalink,
    unicefOecd,
    admission,
    round,
    desk,
    pupil,
    chances,
    analysis,
    rules,
    regulation,
    data,
    register,
    disclosure,
    measures,
    releases,
    release,
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

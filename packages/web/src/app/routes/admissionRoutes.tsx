import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { analysisSearch } from "../../pages/admission/analysis/analysisSearch.ts";
import { rootRoute } from "../rootRoute.tsx";

const admission = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding",
  component: lazyRouteComponent(() => import("../../pages/admission/rounds/RoundsPage.tsx"), "RoundsPage"),
});

const round = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding/$round",
  component: lazyRouteComponent(() => import("../../pages/admission/round/RoundPage.tsx"), "RoundPage"),
});

const desk = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding/$round/beheer",
  component: lazyRouteComponent(() => import("../../pages/admission/desk/DeskPage.tsx"), "DeskPage"),
});

const pupil = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding/$round/uitslag",
  component: lazyRouteComponent(() => import("../../pages/admission/pupil/PupilPage.tsx"), "PupilPage"),
});

const chances = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding/$round/kansen",
  component: lazyRouteComponent(() => import("../../pages/admission/chances/ChancesPage.tsx"), "ChancesPage"),
});

const analysis = createRoute({
  getParentRoute: () => rootRoute,
  path: "/aanmelding/$round/analyse",
  validateSearch: analysisSearch,
  component: lazyRouteComponent(() => import("../../pages/admission/analysis/AnalysisPage.tsx"), "AnalysisPage"),
});

/** Rounds of central admission. */
export const admissionRoutes = [admission, round, desk, pupil, chances, analysis] as const;

import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { helpSearch } from "../../pages/help/helpSearch.ts";
import { progressSearch } from "../../pages/progress/progressSearch.ts";
import { compareSearch } from "../../pages/agenda/compare/compareSearch.ts";
import { agendasSearch } from "@kansrijk/core/agenda/agendasSearch";
import { dutiesSearch } from "../../pages/duties/dutiesSearch.ts";
import { editSearch } from "../../pages/network/coalition/editSearch.ts";
import { organisationsSearch } from "../../pages/network/organisations/organisationsSearch.ts";
import { networkSearch } from "@kansrijk/core/network/networkSearch";
import { experimentSearch } from "../../pages/experiments/experimentSearch.ts";
import { interventionSearch } from "../../pages/interventions/interventionSearch.ts";
import { rootRoute } from "../rootRoute.tsx";

const network = createRoute({
  getParentRoute: () => rootRoute,
  path: "/netwerk",
  validateSearch: networkSearch,
  component: lazyRouteComponent(() => import("../../pages/network/NetworkPage.tsx"), "NetworkPage"),
});

const organisations = createRoute({
  getParentRoute: () => rootRoute,
  path: "/netwerk/organisaties",
  validateSearch: organisationsSearch,
  component: lazyRouteComponent(
    () => import("../../pages/network/organisations/OrganisationsPage.tsx"),
    "OrganisationsPage",
  ),
});

const coalition = createRoute({
  getParentRoute: () => rootRoute,
  path: "/netwerk/coalities/$id",
  validateSearch: editSearch,
  component: lazyRouteComponent(() => import("../../pages/network/coalition/CoalitionPage.tsx"), "CoalitionPage"),
});

const community = createRoute({
  getParentRoute: () => rootRoute,
  path: "/netwerk/gemeenschappen/$id",
  component: lazyRouteComponent(() => import("../../pages/network/community/CommunityPage.tsx"), "CommunityPage"),
});

const interventions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/interventies",
  validateSearch: interventionSearch,
  component: lazyRouteComponent(() => import("../../pages/interventions/InterventionsPage.tsx"), "InterventionsPage"),
});

const compareInterventions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/interventies/vergelijken",
  validateSearch: interventionSearch,
  component: lazyRouteComponent(() => import("../../pages/interventions/ComparePage.tsx"), "ComparePage"),
});

const fittingInterventions = createRoute({
  getParentRoute: () => rootRoute,
  path: "/interventies/passend",
  validateSearch: interventionSearch,
  component: lazyRouteComponent(() => import("../../pages/interventions/FitPage.tsx"), "FitPage"),
});

const intervention = createRoute({
  getParentRoute: () => rootRoute,
  path: "/interventies/$id",
  component: lazyRouteComponent(() => import("../../pages/interventions/InterventionPage.tsx"), "InterventionPage"),
});

const experiments = createRoute({
  getParentRoute: () => rootRoute,
  path: "/experimenten",
  validateSearch: experimentSearch,
  component: lazyRouteComponent(() => import("../../pages/experiments/ExperimentsPage.tsx"), "ExperimentsPage"),
});

const help = createRoute({
  getParentRoute: () => rootRoute,
  path: "/hulp",
  validateSearch: helpSearch,
  component: lazyRouteComponent(() => import("../../pages/help/HelpPage.tsx"), "HelpPage"),
});

const alliance = createRoute({
  getParentRoute: () => rootRoute,
  path: "/alliantie",
  component: lazyRouteComponent(() => import("../../pages/alliance/AlliancePage.tsx"), "AlliancePage"),
});

const progressStart = createRoute({
  getParentRoute: () => rootRoute,
  path: "/voortgang",
  beforeLoad: () => {
    throw redirect({ to: "/voortgang/$place", params: { place: "NL" }, search: true, replace: true });
  },
});

const progress = createRoute({
  getParentRoute: () => rootRoute,
  path: "/voortgang/$place",
  validateSearch: progressSearch,
  component: lazyRouteComponent(() => import("../../pages/progress/ProgressPage.tsx"), "ProgressPage"),
});

const agendas = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agendas",
  validateSearch: agendasSearch,
  component: lazyRouteComponent(() => import("../../pages/agenda/list/AgendasPage.tsx"), "AgendasPage"),
});

const newAgenda = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agendas/nieuw",
  component: lazyRouteComponent(() => import("../../pages/agenda/start/NewAgendaPage.tsx"), "NewAgendaPage"),
});

const agenda = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agendas/$id",
  component: lazyRouteComponent(() => import("../../pages/agenda/read/AgendaPage.tsx"), "AgendaPage"),
});

const agendaEdit = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agendas/$id/bewerken",
  component: lazyRouteComponent(() => import("../../pages/agenda/edit/EditPage.tsx"), "EditPage"),
});

const agendaCompare = createRoute({
  getParentRoute: () => rootRoute,
  path: "/agendas/$id/vergelijken",
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import("../../pages/agenda/compare/ComparePage.tsx"), "ComparePage"),
});

const duties = createRoute({
  getParentRoute: () => rootRoute,
  path: "/plichten",
  validateSearch: dutiesSearch,
  component: lazyRouteComponent(() => import("../../pages/duties/DutiesPage.tsx"), "DutiesPage"),
});

/** Agendas, network, interventions and the progress report. */
export const allianceRoutes = [
  network,
  organisations,
  coalition,
  community,
  interventions,
  compareInterventions,
  fittingInterventions,
  intervention,
  experiments,
  help,
  alliance,
  progressStart,
  progress,
  agendas,
  newAgenda,
  agenda,
  agendaEdit,
  agendaCompare,
  duties,
] as const;

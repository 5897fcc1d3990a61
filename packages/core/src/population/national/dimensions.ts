import { generatedSiteCode } from "../siteCode.ts";
import { siteName } from "../siteName.ts";
import { inverseNormal } from "../inverseNormal.ts";
import { NATIONAL_EVENT, nationalDraws } from "./nationalDraws.ts";
import { figureOf, type NationalModel } from "./nationalModel.ts";
import type { NationalPlan } from "./nationalPlan.ts";
import { SECTOR } from "./nationalSites.ts";
import { OFFERS } from "./offers.ts";

/** A cell of a small table, as it stands in the register. */
export type Cell = string | number | null;

/** Rows of the small tables, with the columns of the register in order. */
export type SmallTable = "municipalities" | "postcodes" | "sites" | "programmes";

export function smallTables(plan: NationalPlan): Readonly<Record<SmallTable, Cell[][]>> {
  const { places, areas, sites } = plan;
  const kept = Array.from(sites.kept.keys()).filter((site) => sites.kept[site] === 1);
  return {
    municipalities: places.map(({ code, name, province, urbanity }) => [code, name, province, urbanity]),
    postcodes: Array.from(areas.postcode, (postcode, area) => {
      const place = places[areas.municipality[area]!]!;
      return [postcode, place.code, areas.x[area]!, areas.y[area]!, place.urbanity];
    }),
    sites: kept.map((site) => siteRow(plan, site)),
    programmes: kept.flatMap((site) =>
      Array.from({ length: 11 }, (_, rung) => rung)
        .filter((rung) => (sites.levels[site]! & (1 << rung)) !== 0)
        .map((rung) => [site, rung]),
    ),
  };
}

const DENOMINATIONS = ["Openbaar", "Rooms-Katholiek", "Protestants-Christelijk", "Algemeen bijzonder"];
const SITES_PER_BOARD = 9;

function siteRow({ places, areas, sites }: NationalPlan, site: number): Cell[] {
  const municipality = sites.municipality[site]!;
  const kind = (site * 7 + municipality) % 10;
  const denomination = DENOMINATIONS[kind < 3 ? 0 : kind < 6 ? 1 : kind < 9 ? 2 : 3]!;
  const board = 90_000 + Math.floor(site / SITES_PER_BOARD);
  return [
    site,
    generatedSiteCode(site),
    nameOf(sites.sector[site]!, sites.levels[site]!, site),
    sites.sector[site]!,
    places[municipality]!.code,
    areas.postcode[sites.area[site]!]!,
    sites.x[site]!,
    sites.y[site]!,
    String(board),
    denomination,
  ];
}

/** An invented name that says what kind of school it is. */
function nameOf(sector: number, levels: number, site: number): string {
  const name = siteName(site);
  const own = name.slice(name.indexOf(" ") + 1);
  if (sector === SECTOR.po) return name;
  if (sector === SECTOR.sbo) return `Speciale basisschool ${own}`;
  if (sector === SECTOR.so) return `School voor speciaal onderwijs ${own}`;
  if (levels === OFFERS.gymnasium.levels) return `Gymnasium ${own}`;
  if (levels === OFFERS.practical.levels) return `Praktijkschool ${own}`;
  return levels === OFFERS.mavo.levels ? `Mavo ${own}` : `College ${own}`;
}

/** Part of the primary schools that asks a contribution, its middle and its spread. In cents. */
const PRIMARY = { asked: 0.85, middle: 3300, spread: 0.5 };
const SECONDARY_SPREAD = 0.55;

/** Rows of the table of costs of one school year. */
export function costRows({ sites, settings }: NationalPlan, model: NationalModel, year: number): Cell[][] {
  const draws = nationalDraws(settings.seed);
  const asked = figureOf(model, "contributionAsked") / 100;
  const mean = figureOf(model, "contributionMean");
  const total = figureOf(model, "schoolCostsMean");
  const rows: Cell[][] = [];
  for (let site = 0; site < sites.count; site++) {
    const sector = sites.sector[site]!;
    if (sites.kept[site] === 0 || (sector !== SECTOR.po && sector !== SECTOR.vo)) continue;
    draws.load(site, NATIONAL_EVENT.costs);
    const asks = draws.uniform(0);
    const [own, other] = [inverseNormal(draws.uniform(1)), inverseNormal(draws.uniform(2))];
    draws.load(site, NATIONAL_EVENT.costs, year);
    const yearly = 0.08 * inverseNormal(draws.uniform(0)) + 0.02 * (year - 2022);
    const [chance, middle, spread] =
      sector === SECTOR.vo
        ? [asked, mean * Math.exp(-(SECONDARY_SPREAD ** 2) / 2), SECONDARY_SPREAD]
        : [PRIMARY.asked, PRIMARY.middle, PRIMARY.spread];
    const contribution = asks < chance ? Math.round(middle * Math.exp(spread * own + yearly)) : 0;
    const all = sector === SECTOR.vo ? Math.round((total - asked * mean) * Math.exp(0.15 * other - 0.011 + yearly)) : 0;
    rows.push([site, contribution, contribution + all]);
  }
  return rows;
}

import type { ApplicantFacts } from "../regionFacts.ts";
import type { Round } from "../round.ts";
import type { CsvWay } from "./openCsv.ts";
import { openPart, type OpenPart } from "./openPart.ts";
import { PARTS, type Part } from "./part.ts";
import { BACKGROUND, OFFERS, ORDERS, PRIORITIES, WISHES, WISH_ROWS } from "./partFormats.ts";
import type { PartSource } from "./partSource.ts";
import { readBackground } from "./readBackground.ts";
import type { ReadingContext } from "./readingContext.ts";
import { readOffers, type Offers } from "./readOffers.ts";
import { readOrders, type Orders } from "./readOrders.ts";
import { readPriorities, type Priorities } from "./readPriorities.ts";
import { readWishes } from "./readWishes.ts";
import type { Wishes } from "./wishes.ts";

/** The files of a round; what is not there yet is not checked against. */
export type RoundFiles = Readonly<Partial<Record<Part, PartSource>>>;

/** What a round has that does not stand in the files. */
export interface RoundSettings {
  readonly tieBreaking?: Round["tieBreaking"];
  readonly listRules?: NonNullable<Round["listRules"]>;
  readonly seed?: NonNullable<Round["seed"]>;
}

/** The files of a round as far as they could be read; undefined when a file is not there or its header is wrong. */
export interface ReadParts {
  readonly offers: Offers | undefined;
  readonly wishes: Wishes | undefined;
  readonly priorities: Priorities | undefined;
  readonly orders: Orders | undefined;
  readonly background: readonly ApplicantFacts[];
  readonly rowCounts: Readonly<Partial<Record<Part, number>>>;
}

const FORMATS = {
  offers: [OFFERS],
  applications: [WISHES, WISH_ROWS],
  priorities: [PRIORITIES],
  orders: [ORDERS],
  background: [BACKGROUND],
} as const;

/** Reads every file; faults are noted in the context. */
export function readParts(
  files: RoundFiles,
  { tieBreaking = "single" }: RoundSettings,
  context: ReadingContext,
  way: CsvWay,
): ReadParts {
  const open: Partial<Record<Part, OpenPart>> = {};
  for (const part of PARTS) {
    const source = files[part];
    const opened = source && openPart(part, source, FORMATS[part], context.faults, way);
    if (opened) open[part] = opened;
  }
  const offers = open.offers && readOffers(open.offers, context);
  const wishes = open.applications && readWishes(open.applications, context, tieBreaking);
  return {
    offers,
    wishes,
    priorities: open.priorities && readPriorities(open.priorities, context, wishes),
    orders: open.orders && readOrders(open.orders, context, offers),
    background: open.background ? readBackground(open.background, context, wishes) : [],
    rowCounts: Object.fromEntries(Object.entries(open).map(([part, { grid }]) => [part, grid.count])),
  };
}

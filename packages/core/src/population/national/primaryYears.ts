import type { CareerWorld } from "./careerWorld.ts";
import { tilted } from "./careerWorld.ts";
import type { Child } from "./child.ts";
import { choose } from "./choiceTable.ts";
import { CHOICES } from "./generatorChoices.ts";
import { NATIONAL_EVENT } from "./nationalDraws.ts";
import { SECTOR } from "./nationalSites.ts";
import { NONE } from "./packedRows.ts";
import { familyKind } from "./primaryChoice.ts";
import { tutoring } from "./tutoring.ts";

const GROUPS = 8;
/** Age on 1 October in the first year group. */
const FIRST_AGE = 4;

/** Where and when primary school ends; one object is used again for every child. */
export interface PrimaryEnd {
  /** School year of year group 8. */
  year: number;
  site: number;
  sector: number;
}

/** Writes the years in primary, special primary and special education. */
export function primaryYears(world: CareerWorld): (child: Child, end: PrimaryEnd) => void {
  const { plan, draws, facts } = world;
  const enrol = facts.into("enrolments");
  const tutor = tutoring(world);
  return (child, end) => {
    draws.load(child.id, NATIONAL_EVENT.schoolChoice);
    const kind = familyKind(child.origin === 3, child.parentalEducation);
    const own = choose(plan.primary, child.area, kind, draws.uniform(0));
    draws.load(child.id, NATIONAL_EVENT.primary);
    const delay = draws.uniform(0);
    const twice =
      delay < CHOICES.delayedInPrimary ? 1 + Math.floor((delay / CHOICES.delayedInPrimary) ** 1.7 * GROUPS) : 0;
    const toSpecial = draws.uniform(1) < tilted(CHOICES.special * (child.sex === 1 ? 1.38 : 0.6), -child.ability, 0.5);
    const toSpecialPrimary = !toSpecial && draws.uniform(2) < tilted(CHOICES.specialPrimary, -child.ability, 1.1);
    const change = toSpecial ? 1 + Math.floor(draws.uniform(3) * 5) : 3 + Math.floor(draws.uniform(3) * 5);
    let year = child.cohort + FIRST_AGE;
    end.sector = SECTOR.po;
    end.site = own;
    for (let group = 1; group <= GROUPS; group++) {
      if (group === change && toSpecial) {
        end.sector = SECTOR.so;
        end.site = plan.special[child.area]!;
      } else if (group === change && toSpecialPrimary) {
        end.sector = SECTOR.sbo;
        end.site = plan.specialPrimary[child.area]!;
      }
      for (let time = 0; time <= (group === twice ? 1 : 0); time++, year++) {
        if (!facts.wants(year)) continue;
        enrol(year, [child.id, end.site, end.sector, group, NONE, time]);
        if (group >= 5 && end.sector === SECTOR.po) tutor(child, year, end.site, false);
      }
    }
    end.year = year - 1;
  };
}

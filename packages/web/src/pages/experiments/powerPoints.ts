import { powerOf } from "@kansrijk/core/experiments/power";
import type { StudyDesign } from "@kansrijk/core/experiments/studyDesign";
import type { PowerPoint } from "../../charts/PowerChart.tsx";

const POINTS = 40;

/** The curve of power, from few pupils to well beyond what is needed. */
export function powerPoints(design: StudyDesign, most: number): PowerPoint[] {
  return Array.from({ length: POINTS }, (_, at) => Math.round((most * (at + 1)) / POINTS))
    .filter((perArm, at, all) => perArm >= 2 && perArm !== all[at - 1])
    .flatMap((perArm) => {
      const power = powerOf(design, perArm);
      return power.ok ? [{ perArm, power: power.value }] : [];
    });
}

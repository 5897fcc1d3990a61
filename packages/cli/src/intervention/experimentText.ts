import type { ExperimentEffect } from "@kansrijk/core/experiments/experimentEffect";
import type { PowerReport } from "@kansrijk/core/experiments/powerReport";
import type { Language } from "@kansrijk/core/vocabulary/text";
import { textTable } from "../textTable.ts";

export function powerText(
  { designEffect, needed, power, detectable, reasons }: PowerReport,
  aim: number,
  lang: Language,
): string {
  const isDutch = lang === "nl";
  const lines: string[] = [];
  if (needed) {
    const clusters =
      needed.clusters === null
        ? ""
        : isDutch
          ? ` in ${needed.clusters} klassen of scholen`
          : ` in ${needed.clusters} classes or schools`;
    lines.push(
      isDutch
        ? `Nodig per groep voor een kans van ${aim}: ${needed.perArm} leerlingen${clusters}.`
        : `Needed per arm for a power of ${aim}: ${needed.perArm} pupils${clusters}.`,
    );
  }
  if (designEffect > 1) lines.push(`${isDutch ? "Ontwerpeffect" : "Design effect"}: ${designEffect.toFixed(2)}`);
  if (power !== null) lines.push(`${isDutch ? "Kans om het te zien" : "Power"}: ${power.toFixed(3)}`);
  if (detectable !== null)
    lines.push(
      `${isDutch ? "Kleinste verschil dat te zien is" : "Smallest difference that is seen"}: ${detectable.toFixed(3)}`,
    );
  return `${[...lines, ...reasons.map((reason) => reason[lang])].join("\n")}\n`;
}

export function effectText(
  { control, arms, effects, groups, warnings }: ExperimentEffect,
  outcome: "share" | "mean",
  lang: Language,
): string {
  const isDutch = lang === "nl";
  const number = (value: number | null): string =>
    value === null ? "-" : outcome === "share" ? `${(value * 100).toFixed(1)}%` : value.toFixed(3);
  const ends = isDutch ? ["laagste", "hoogste"] : ["low", "high"];
  const [arm, pupils, units] = isDutch ? ["groep", "leerlingen", "eenheden"] : ["arm", "pupils", "units"];
  const parts = [
    textTable(
      [arm!, pupils!, units!, isDutch ? "uitkomst" : "outcome"],
      arms.map((one) => [one.arm, String(one.pupils), String(one.units), number(one.value)]),
    ),
    textTable(
      [
        isDutch ? `verschil met ${control}` : `difference from ${control}`,
        isDutch ? "verschil" : "difference",
        ...ends,
      ],
      [
        ...effects.map((one) => [one.arm, number(one.value), number(one.low), number(one.high)]),
        ...groups.map((one) => [
          `${one.arm}, ${one.group}`,
          one.hidden ? (isDutch ? "afgeschermd" : "protected") : number(one.value),
          number(one.low),
          number(one.high),
        ]),
      ],
    ),
  ];
  return parts.join("\n") + warnings.map((warning) => `${warning[lang]}\n`).join("");
}

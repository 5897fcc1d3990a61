import type { Text } from "@kansrijk/core/vocabulary/text";

/** A chance in words that can be pictured: how often in how many times. Never "always" for what is not certain. */
export function timesText(chance: number): Text {
  if (chance <= 0) return { nl: "nooit in deze lotingen", en: "never in these draws" };
  if (chance >= 1) return { nl: "altijd in deze lotingen", en: "always in these draws" };
  if (chance < 0.005) return { nl: "bijna nooit", en: "hardly ever" };
  if (chance > 0.995) return { nl: "bijna altijd", en: "nearly always" };
  if (chance < 0.095) return oneIn(Math.round(1 / chance));
  if (chance > 0.905) return allBut(Math.round(1 / (1 - chance)));
  const times = Math.round(chance * 10);
  return { nl: `ongeveer ${times} van de 10 keer`, en: `about ${times} times out of 10` };
}

function oneIn(times: number): Text {
  return { nl: `ongeveer 1 van de ${times} keer`, en: `about 1 time out of ${times}` };
}

function allBut(times: number): Text {
  return { nl: `ongeveer ${times - 1} van de ${times} keer`, en: `about ${times - 1} times out of ${times}` };
}

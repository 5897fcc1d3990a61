import type { Country } from "./country.ts";
import type { CountrySettings } from "./countrySettings.ts";
import { countrySteps } from "./countrySteps.ts";
import type { ScoreModel } from "./scoreModel.ts";

/**
 * Makes the whole country in one go; see countrySteps for work that can be stopped.
 * @param onProgress is told the share done, from 0 to 1
 * @throws RangeError when the settings cannot be used (settingsRefusals tells why beforehand)
 */
export function generateCountry(
  settings: CountrySettings,
  model: ScoreModel,
  onProgress?: (share: number) => void,
): Country {
  const steps = countrySteps(settings, model);
  for (;;) {
    const step = steps.next();
    if (step.done) {
      onProgress?.(1);
      return step.value;
    }
    onProgress?.(step.value);
  }
}

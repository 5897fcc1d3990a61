import { AGES, THEMES } from "@kansrijk/core/policy/taxonomy";
import { useText } from "../../app/language.ts";
import { ChoiceField, choicesOf } from "../../components/ChoiceField.tsx";
import { INTERVENTIONS } from "./interventionWords.ts";
import { labelsOf } from "./labelsOf.ts";
import { useInterventionSearch } from "./useInterventionSearch.ts";

/** The choices of theme and age in the address of the page. */
export function ThemeAndAge() {
  const text = useText();
  const [search, change] = useInterventionSearch();
  return (
    <>
      <ChoiceField
        label={text(INTERVENTIONS.theme)}
        choices={choicesOf(labelsOf(THEMES), text)}
        value={search.theme}
        none={text(INTERVENTIONS.any)}
        onChoose={(theme) => change({ theme })}
      />
      <ChoiceField
        label={text(INTERVENTIONS.age)}
        choices={choicesOf(labelsOf(AGES), text)}
        value={search.age}
        none={text(INTERVENTIONS.any)}
        onChoose={(age) => change({ age })}
      />
    </>
  );
}

import type { Collection } from "@kansrijk/core/collections/collection";
import type { Refusal } from "@kansrijk/core/vocabulary/refusal";

type Named = Pick<Collection, "id" | "title" | "one" | "kept">;

/** What is said when nothing is erased. */
export const erasureRefusals = {
  reasonLength: () => refusal("Geef een reden van 10 tot 500 tekens.", "Give a reason of 10 to 500 characters."),
  reasonRepeats: () =>
    refusal(
      "De reden noemt zelf de tekst die gewist wordt, en de reden blijft staan. Schrijf haar anders.",
      "The reason itself names the text that is erased, and the reason stays. Write it in another way.",
    ),
  notKept: ({ title, one, kept }: Named, id: string): Refusal =>
    kept === "shipped"
      ? refusal(
          `${title.nl} horen bij Kansrijk en kunnen hier niet worden gewist.`,
          `${title.en} come with Kansrijk and cannot be erased here.`,
        )
      : {
          kind: "unknown-subject",
          message: {
            nl: `${one.nl} ${id} is hier nooit bewaard.`,
            en: `${one.en} ${id} was never kept here.`,
          },
        },
  nothing: ({ one }: Named, id: string, fields: readonly string[]) =>
    fields.length === 0
      ? refusal(`${one.nl} ${id} is al gewist.`, `${one.en} ${id} is erased already.`)
      : refusal(
          `${one.nl} ${id}: in het veld ${fields.join(", ")} staat in geen enkele versie tekst die kan worden gewist.`,
          `${one.en} ${id}: in field ${fields.join(", ")} no version has text that can be erased.`,
        ),
  fixed: ({ one }: Named, id: string, field: string) =>
    refusal(
      `${one.nl} ${id}: ${field} is geen vrije tekst (een id, een dag, een keuze) en kan niet los worden gewist. Wis het hele record.`,
      `${one.en} ${id}: ${field} is no free text (an id, a day, a choice) and cannot be erased alone. Erase the whole record.`,
    ),
  notRight: ({ one }: Named, id: string) =>
    refusal(
      `${one.nl} ${id} klopt niet meer als dit wordt gewist. Kies een ander veld, of wis het hele record.`,
      `${one.en} ${id} would no longer be right when this is erased. Choose another field, or erase the whole record.`,
    ),
  damaged: ({ one }: Named, id: string, version: number) =>
    refusal(
      `${one.nl} ${id}, versie ${version} is beschadigd: de inhoud past niet bij haar hash. Wis het hele record.`,
      `${one.en} ${id}, version ${version} is damaged: its content does not fit its hash. Erase the whole record.`,
    ),
};

function refusal(nl: string, en: string): Refusal {
  return { kind: "invalid-setting", message: { nl, en } };
}

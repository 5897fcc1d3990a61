import type { Audience } from "@kansrijk/core/collections/audience";
import type { RuleBook } from "@kansrijk/core/rules/ruleBook";
import { LANGUAGES, type Language, type Text } from "@kansrijk/core/vocabulary/text";
import { loadCollections } from "../collections/loadCollections.ts";
import { listRecords } from "../collections/recordStore.ts";
import { loadCatalogue } from "../indicators/loadCatalogue.ts";
import type { Store } from "../store/store.ts";

/** Something that can be found. */
export interface SearchDocument {
  /** Collection, `indicators` or `rules`. */
  readonly kind: string;
  readonly id: string;
  readonly name: Text;
  /** What is searched besides name and id. */
  readonly text: Text;
  /** Address of its page, without language. */
  readonly page: string;
  /** Made up, as an example. */
  readonly generated: boolean;
}

export interface SearchContent {
  readonly documents: readonly SearchDocument[];
  /** How each kind is called, in order. */
  readonly kinds: ReadonlyMap<string, Text>;
}

/** Everything that can be found: records of all collections, indicators and rules. */
export async function searchDocuments(
  store: Pick<Store, "db">,
  book: RuleBook,
  audience: Audience,
): Promise<SearchContent> {
  const collections = [...(await loadCollections()).values()];
  const records = await Promise.all(
    collections.map(async (collection) =>
      (await listRecords(store, collection, { audience })).map(({ record }): SearchDocument => ({
        kind: collection.id,
        id: record.id,
        name: collection.name(record),
        text: inBoth((language) => collection.searchText(record, language)),
        page: collection.page?.(record) ?? `/gegevens/open#${collection.id}`,
        generated: "generated" in record && record.generated === true,
      })),
    ),
  );
  const kinds = new Map<string, Text>([
    ...collections.map(({ id, title }) => [id, title] as const),
    ["indicators", { nl: "Indicatoren", en: "Indicators" }],
    ["rules", { nl: "Regels", en: "Rules" }],
  ]);
  return { documents: [...records.flat(), ...(await indicators()), ...rules(book)], kinds };
}

async function indicators(): Promise<SearchDocument[]> {
  const { definitions } = await loadCatalogue();
  return [...definitions.values()].map(({ id, title, question, definition }) => ({
    kind: "indicators",
    id,
    name: title,
    text: inBoth((language) =>
      [question, ...Object.values(definition)].map((part) => (part as Text | undefined)?.[language] ?? "").join(" "),
    ),
    page: `/monitor/${id}`,
    generated: false,
  }));
}

/** Of every regulation the last version. */
function rules(book: RuleBook): SearchDocument[] {
  return [...book].flatMap(([regulation, versions]) => {
    const last = versions.at(-1);
    if (!last) return [];
    const parameters = Object.values(last.parameters);
    return {
      kind: "rules",
      id: regulation,
      name: last.title,
      text: inBoth((language) => parameters.map(({ label }) => label[language]).join("; ")),
      page: `/regels/${regulation}`,
      generated: false,
    };
  });
}

function inBoth(make: (language: Language) => string): Text {
  const [nl, en] = LANGUAGES.map(make);
  return { nl: nl!, en: en! };
}

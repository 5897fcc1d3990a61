import type { Language, Text } from "@kansrijk/core/vocabulary/text";
import { markup, type Html } from "./markup.ts";
import { READING } from "./words.ts";

interface FilterField {
  /** As it stands in the address. */
  readonly name: string;
  readonly label: Text;
  readonly value: string | undefined;
  /** What there is to choose from; without it one types. */
  readonly options?: readonly { readonly id: string; readonly label: string }[];
  /** Of what is typed; a few words when left out. */
  readonly type?: "date" | "search";
}

/** Choices that a browser sends without a script; they end up in the address. */
export function filterForm(action: string, title: string, fields: readonly FilterField[], language: Language): Html {
  return markup`<form method="get" action="${action}" class="panel panel--row" aria-label="${title}">
    ${language === "en" ? markup`<input type="hidden" name="lang" value="en" />` : null}
    ${fields.map((field) => fieldHtml(field, language))}
    <p><button type="submit" class="utrecht-button utrecht-button--primary-action">${READING.show[language]}</button></p>
  </form>`;
}

function fieldHtml({ name, label, value = "", options, type = "search" }: FilterField, language: Language): Html {
  const id = `keuze-${name}`;
  const control = options
    ? markup`<select id="${id}" name="${name}" class="control">
        ${optionHtml("", READING.all[language], value)} ${options.map((option) => optionHtml(option.id, option.label, value))}
      </select>`
    : markup`<input id="${id}" name="${name}" type="${type}" class="control" value="${value}" />`;
  return markup`<div class="utrecht-form-field field">
    <label class="utrecht-form-label field__label" for="${id}">${label[language]}</label>
    ${control}
  </div>`;
}

function optionHtml(id: string, label: string, chosen: string): Html {
  return id === chosen
    ? markup`<option value="${id}" selected>${label}</option>`
    : markup`<option value="${id}">${label}</option>`;
}

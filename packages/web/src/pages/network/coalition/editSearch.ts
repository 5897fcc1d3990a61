/** Whether the page is being changed. */
export interface EditSearch {
  readonly edit?: true;
}

export function editSearch({ edit }: Readonly<Record<string, unknown>>): EditSearch {
  return edit === true || edit === "true" || edit === 1 ? { edit: true } : {};
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly school: string;
}

/** A programme with its school, in one line; the id when it has no name. */
export function programmeName({ id, name, school }: Named): string {
  if (name === "") return school === "" ? id : school;
  return school === "" || name.includes(school) ? name : `${school}, ${name}`;
}

/** Gives the function that names a programme by its id; an id that is not known stands for itself. */
export function programmeNames(programmes: readonly Named[]): (id: string) => string {
  const names = new Map(programmes.map((programme) => [programme.id, programmeName(programme)]));
  return (id) => names.get(id) ?? id;
}

/** A task that fails. */
export function work(): never {
  throw new RangeError("the table has no rows");
}

import { z } from "zod";
import { done, refused, type Outcome } from "../vocabulary/refusal.ts";
import { schemaFault, schemaFaultText } from "../vocabulary/schemaFault.ts";
import type { Ledger } from "./ledger.ts";

const FORMAT = "kansrijk-ledger/1";
const range = z.strictObject({ low: z.number(), high: z.number().nullable() });

/** No upper bound is null: JSON knows no infinity. */
const ledgerSchema = z.strictObject({
  format: z.literal(FORMAT),
  subject: z.string().min(1),
  cells: z.array(
    z.strictObject({
      id: z.string().min(1),
      count: z.number(),
      low: z.number(),
      high: z.number().nullable(),
      shown: range.optional(),
      cost: z.number(),
      primary: z.boolean(),
      protect: z.strictObject({ lower: z.number(), upper: z.number() }),
      released: z.enum(["published", "hidden", "unasked"]),
    }),
  ),
  sums: z.array(z.strictObject({ total: z.string(), parts: z.array(z.string()) })),
});

export function ledgerJson({ subject, table, released }: Ledger): unknown {
  const open = (high: number): number | null => (high === Infinity ? null : high);
  const cells = table.cells.map(({ fixed: _fixed, shown, ...cell }) => ({
    ...cell,
    high: open(cell.high),
    ...(shown ? { shown: { low: shown.low, high: open(shown.high) } } : {}),
    released: released.get(cell.id) ?? "unasked",
  }));
  return { format: FORMAT, subject, cells, sums: table.sums };
}

export function readLedger(value: unknown): Outcome<Ledger> {
  const parsed = ledgerSchema.safeParse(value);
  if (!parsed.success) {
    const where = schemaFaultText(schemaFault(parsed.error.issues[0]!, value));
    return refused({
      kind: "invalid-setting",
      message: {
        nl: `Dit is geen boek van eerdere antwoorden (${where.nl}).`,
        en: `This is no ledger of earlier answers (${where.en}).`,
      },
    });
  }
  const { subject, cells, sums } = parsed.data;
  const closed = (high: number | null): number => high ?? Infinity;
  const table = {
    cells: cells.map(({ released: _released, high, shown, ...cell }) => ({
      ...cell,
      high: closed(high),
      ...(shown ? { shown: { low: shown.low, high: closed(shown.high) } } : {}),
    })),
    sums,
  };
  return done({ subject, table, released: new Map(cells.map((cell) => [cell.id, cell.released])) });
}

const ZONED = /(Z|[+-]\d\d:?\d\d)$/;
const LOCAL = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?)?$/;

const CLOCK = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "medium",
});

/** Reads a moment: with a zone (`2026-12-01T08:30Z`) or on the clock in the Netherlands (`2026-12-01T09:30`, or a day). */
export function dutchMoment(text: string): Date | undefined {
  if (ZONED.test(text) && text.includes("T")) return sound(new Date(text));
  if (!LOCAL.test(text)) return undefined;
  const [day, time = "00:00"] = text.split("T");
  const wanted = `${day}T${time.length === 5 ? `${time}:00` : time}`;
  const utc = sound(new Date(`${wanted}Z`));
  if (!utc) return undefined;
  // Summer time first: in the hour that comes twice, the first one.
  const found = [2, 1].map((hours) => new Date(utc.getTime() - hours * 3_600_000));
  return found.find((moment) => CLOCK.format(moment).replace(" ", "T") === wanted);
}

function sound(moment: Date): Date | undefined {
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

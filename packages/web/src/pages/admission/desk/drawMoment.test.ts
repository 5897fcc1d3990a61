import { expect, test } from "vitest";
import { drawMoment, laterMoment, momentOf } from "./drawMoment.ts";

const now = new Date(2027, 2, 30, 15, 30);

test("the draw is at noon of the planned day", () => {
  expect(drawMoment("2027-04-02", now)).toBe("2027-04-02T12:00");
});

test("without a plan, or with one that has passed, it is tomorrow at noon", () => {
  expect(drawMoment(null, now)).toBe("2027-03-31T12:00");
  expect(drawMoment("2027-03-30", now)).toBe("2027-03-31T12:00");
});

test("the fallback is a day later at the same hour, also at the end of a month", () => {
  expect(laterMoment("2027-03-31T09:15")).toBe("2027-04-01T09:15");
  expect(momentOf(laterMoment("2027-01-01T10:00")) - momentOf("2027-01-01T10:00")).toBe(86_400_000);
});

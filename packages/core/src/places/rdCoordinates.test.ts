import { expect, test } from "vitest";
import { toRd, toWgs84 } from "./rdCoordinates.ts";

test("the tower of Amersfoort is the origin", () => {
  expect(toRd({ lat: 52.1551744, lon: 5.38720621 })).toStrictEqual({ x: 155_000, y: 463_000 });
  expect(toWgs84({ x: 155_000, y: 463_000 })).toStrictEqual({ lat: 52.1551744, lon: 5.38720621 });
});

test("the Martini tower in Groningen stands within a metre of its official position", () => {
  const { x, y } = toRd({ lat: 53.21938317, lon: 6.56820053 });
  expect(Math.hypot(x - 233_883.131, y - 582_065.167)).toBeLessThan(1);
});

test("there and back is within half a metre in every corner of the country", () => {
  for (const x of [14_000, 100_000, 190_000, 276_000])
    for (const y of [307_000, 400_000, 500_000, 612_000]) {
      const back = toRd(toWgs84({ x, y }));
      expect(Math.hypot(back.x - x, back.y - y)).toBeLessThan(0.5);
    }
});

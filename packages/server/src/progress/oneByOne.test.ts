import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { oneByOne } from "./oneByOne.ts";

test("tasks run one at a time, also after one that fails, and too many are turned away", async () => {
  const run = oneByOne(3);
  let [busy, most] = [0, 0];
  const task = async (): Promise<string> => {
    most = Math.max(most, ++busy);
    await setTimeout(5);
    busy--;
    return "made";
  };
  const failing = run(() => Promise.reject(new Error("broken")));
  const [second, third, fourth] = [run(task), run(task), run(task)];
  await expect(failing).rejects.toThrow("broken");
  expect(await Promise.all([second, third])).toEqual(["made", "made"]);
  expect(fourth).toBeUndefined();
  expect(most).toBe(1);
  expect(await run(task)).toBe("made");
});

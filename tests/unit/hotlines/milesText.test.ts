import { expect, it } from "vitest";
import { milesText } from "../../../lib/hotlines/milesText";

const t = (key: string, values = {}) =>
  [key.replace("hotlines.reason.", ""), ...Object.values(values)].join(": ");

it.each([
  [0, "few-miles: Minneapolis"],
  [1, "one-mile: Minneapolis"],
  [2, "within-miles: 2: Minneapolis"],
])("%d miles are said as such, and none as less than one", (miles, text) => {
  expect(milesText(miles, "Minneapolis", t)).toBe(text);
});

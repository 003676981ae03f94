import type { HotlineData } from "../hotlineData";
import { copiesOf } from "./copies";

/** The same ZIP codes with `times` the hotlines near each. */
export function repeatHotlines(data: HotlineData, times: number): HotlineData {
  const repeated = new Map(
    Array.from({ length: 10 }, (_, digit) => {
      const near = data.near(String(digit));
      const more = copiesOf(times).flatMap((copy) =>
        near.map((hotline) => ({ ...hotline, id: copy(hotline.id) })),
      );
      return [String(digit), [...near, ...more]];
    }),
  );
  return { ...data, near: (zip) => repeated.get(zip.slice(0, 1)) ?? [] };
}

import type { HotlineService, PhoneUse } from "../model/hotline";

/** Uses of numbers that are for some people only, with what those need for whom they are. */
export const NUMBERS_FOR_SOME: Partial<Record<PhoneUse, readonly HotlineService[]>> = {
  detained: ["detained", "bond"],
  "from-detention": [],
  children: [],
};

import type { Call, Hotline, Phone } from "../model/hotline";

type Called = Pick<Hotline, "phones" | "calls">;

/** The numbers of an entry whose newest call did not find them dead. None: readers no longer see the entry. */
export function livePhones({ phones, calls }: Called): Phone[] {
  return phones.filter(({ number }) => lastCall(calls, number)?.result !== "dead");
}

/** The day of the newest call to one of these numbers that was answered. Undefined: nobody has called. */
export function lastAnswered({ phones, calls }: Called): string | undefined {
  const live = new Set(livePhones({ phones, calls }).map(({ number }) => number));
  // A call that found a number moved was answered by the old one.
  const answered = calls?.filter(({ number, result }) => result === "ok" && live.has(number)) ?? [];
  return answered.at(-1)?.on;
}

/** Numbers that a call found dead or moved and that the entry no longer shows, with the day. */
export function endedNumbers({ phones, calls = [] }: Called): { number: string; on: string }[] {
  const live = new Set(livePhones({ phones, calls }).map(({ number }) => number));
  const ended = calls.filter(({ result, number }) => result !== "ok" && !live.has(number));
  return ended.map(({ number, on }) => ({ number, on }));
}

/** Calls stand oldest first. */
function lastCall(calls: readonly Call[] | undefined, number: string): Call | undefined {
  return calls?.findLast((call) => call.number === number || call.movedTo === number);
}

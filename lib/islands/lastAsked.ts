import { onForget } from "./forget";

/**
 * Tells the last of several from those before it.
 * @returns what is called with each. It gives what says whether that is still the last one.
 */
export function lastOf(): () => () => boolean {
  let count = 0;
  return () => {
    const mine = (count += 1);
    return () => mine === count;
  };
}

/** Tells the answer to the last question from those that come too late: after the next question, or after the page was left. */
export function lastAsked(): () => () => boolean {
  const ask = lastOf();
  onForget(ask);
  return ask;
}

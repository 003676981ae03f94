/**
 * Runs several things in turns, so that what else the machine does meets all of them alike and ratios hold.
 * @returns the results of each thing, run by run.
 */
export async function takeTurns<T>(runs: number, things: readonly (() => Promise<T>)[]): Promise<T[][]> {
  const results: T[][] = things.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [at, thing] of things.entries()) results[at]!.push(await thing());
  return results;
}

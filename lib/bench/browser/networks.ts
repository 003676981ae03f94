/** A network as Chromium imitates it. The delay is added to every request. */
export type Network = { name: string; kilobitsPerSecond: number; delayMs: number };

export const NETWORKS: readonly Network[] = [
  { name: "slow 3G", kilobitsPerSecond: 400, delayMs: 2000 },
  { name: "slow 4G", kilobitsPerSecond: 1500, delayMs: 560 },
];

export function describeNetwork({ name, kilobitsPerSecond, delayMs }: Network): string {
  const [speed, delay] = [kilobitsPerSecond, delayMs].map((value) => value.toLocaleString("en-US"));
  return `${name} (${speed} kbit/s, ${delay} ms)`;
}

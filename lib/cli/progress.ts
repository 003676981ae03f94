/** Where progress is written: a terminal, or a file or pipe that somebody reads later. */
export type Screen = { readonly isTTY?: boolean; readonly columns?: number; write(text: string): unknown };

/** Says how far a step is, in a few words. */
export type Tell = (what: string) => void;

/** In milliseconds: how often a line changes in a terminal, and how often one is added to a log. */
const EVERY = { terminal: 1000, log: 15_000 } as const;
const WIDTH = 80;

/**
 * Tells people what a long command is at. In a terminal the line of a step changes in its place; in a log there are lines alone: that a step
 * began, how far it is now and then, and how long it took.
 * @param steps how many there will be. @param now a clock in milliseconds.
 * @returns a function that runs one step, and gives what its work gives.
 */
export function progress(steps: number, screen: Screen = process.stdout, now = () => performance.now()) {
  const isTerminal = Boolean(screen.isTTY) && process.env.TERM !== "dumb";
  let step = 0;
  return async <T>(name: string, work: (tell: Tell) => T | Promise<T>): Promise<T> => {
    step += 1;
    const label = steps === 1 ? name : `[${step}/${steps}] ${name}`;
    const start = now();
    let what = "";
    let saidAt = start;
    const say = (text: string, isLast: boolean) => {
      saidAt = now();
      if (!isTerminal) return screen.write(`${text}\n`);
      const width = (screen.columns || WIDTH) - 1;
      // Over all that stood there before. A terminal may say that it has no columns.
      return screen.write(`\r${text.slice(0, width).padEnd(width)}${isLast ? "\n" : ""}`);
    };
    const sayNow = () => say([label, timeOf(now() - start), what].filter(Boolean).join("  "), false);
    const sayInTime = () => {
      if (now() - saidAt >= (isTerminal ? EVERY.terminal : EVERY.log)) sayNow();
    };
    say(`${label} …`, false);
    const timer = setInterval(sayInTime, EVERY.terminal);
    timer.unref();
    let ended = "failed after";
    try {
      const made = await work((now) => {
        what = now;
        sayInTime();
      });
      ended = "done in";
      return made;
    } finally {
      clearInterval(timer);
      say(`${label}  ${ended} ${timeOf(now() - start)}`, true);
    }
  };
}

/** A time for people: `9 s`, `3 min 12 s`. @param milliseconds. */
export function timeOf(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

/** What ends a command, told in its own words and without a stack: 2 where it was called wrongly, 1 where something else was wrong. */
export class Ending extends Error {
  constructor(
    readonly code: 1 | 2,
    message: string,
  ) {
    super(message);
  }
}

/** Ends the command: what was typed, or what stands in its environment, does not fit. */
export function misuse(message: string): never {
  throw new Ending(2, message);
}

/** Ends the command: something that it needs is not as it should be. */
export function fault(message: string): never {
  throw new Ending(1, message);
}

/** What `work` gives. An error of it ends the command with its own words: for what throws only what people are to read. */
export async function orEnd<T>(code: 1 | 2, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    // What is neither ours nor the machine's is a slip of the code, and wants its stack.
    if (error instanceof Error && error.constructor === Error && !("code" in error))
      throw new Ending(code, error.message);
    throw error;
  }
}

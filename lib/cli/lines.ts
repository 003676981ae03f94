import { once } from "node:events";

/**
 * Answers standard input line by line: one JSON object out for every line in, an empty line included, in order.
 * When `answer` throws, that line's answer is `{ input, error }` and the next line follows.
 */
export async function answerLines(answer: (line: string) => unknown | Promise<unknown>): Promise<void> {
  await eachLine(async (line) => JSON.stringify(await answerOrError(line, answer)));
}

/** As `answerLines`, for people: prints the text that `answer` gives for each line. */
export async function eachLine(answer: (line: string) => string | Promise<string>): Promise<void> {
  const { stdin, stdout } = process;
  for await (const line of splitLines(stdin)) {
    if (!stdout.write(`${await answer(line)}\n`)) await once(stdout, "drain");
  }
}

/**
 * Lines of a UTF-8 byte stream, without their `\n` or `\r\n` and without a byte order mark. Node's `readline` also
 * breaks at U+2028 and at a lone `\r`, which would give two answers to one line.
 */
async function* splitLines(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // TextDecoder drops the byte order mark and keeps a character whole when two chunks share it.
  const decoder = new TextDecoder();
  let rest = "";
  for await (const chunk of bytes) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) yield line.replace(/\r$/, "");
  }
  rest += decoder.decode();
  if (rest !== "") yield rest.replace(/\r$/, "");
}

async function answerOrError(line: string, answer: (line: string) => unknown): Promise<unknown> {
  try {
    return await answer(line);
  } catch (error) {
    return { input: line, error: error instanceof Error ? error.message : String(error) };
  }
}

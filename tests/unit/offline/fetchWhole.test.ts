import { getEventListeners } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, vi } from "vitest";
import { fetchWhole, Silence } from "../../../lib/offline/fetchWhole";

const SILENCE = 100;

/** Does something with the address of a server that answers in one way. */
async function served<T>(
  answer: (response: ServerResponse) => void,
  act: (address: string) => Promise<T>,
): Promise<T> {
  const server = createServer((_, response) => answer(response));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await act(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
/** @param silence as long as none counts, unless it is what a test is about: machines are busy. */
const fetched = (answer: (response: ServerResponse) => void, silence?: number) =>
  served(answer, (address) => fetchWhole(address, new AbortController().signal, silence));

describe("a download", () => {
  it("is the whole text, with letters that lie in two pieces of it", async () => {
    const [first, second] = [Buffer.from("你好").subarray(0, 4), Buffer.from("你好").subarray(4)];
    const text = await fetched((response) => {
      response.write(first);
      setTimeout(() => response.end(second), 10);
    });
    expect(text).toBe("你好");
  });

  it("may take longer than the longest silence as long as something comes, and leaves no clock running", async () => {
    vi.useFakeTimers();
    try {
      const pieces = new TransformStream<Uint8Array, Uint8Array>();
      vi.stubGlobal("fetch", async () => new Response(pieces.readable));
      const { signal } = new AbortController();
      const text = fetchWhole("/", signal, SILENCE);
      const writer = pieces.writable.getWriter();
      for (const piece of ["a", "b", "c", "d"]) {
        await vi.advanceTimersByTimeAsync(SILENCE - 1);
        await writer.write(new TextEncoder().encode(piece));
      }
      await writer.close();
      expect(await text).toBe("abcd");
      expect(vi.getTimerCount()).toBe(0);
      expect(getEventListeners(signal, "abort")).toEqual([]);
    } finally {
      vi.unstubAllGlobals();
      vi.useRealTimers();
    }
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ["never begins", () => {}],
    ["falls silent after its headers", (response) => response.flushHeaders()],
    ["falls silent in the middle", (response) => response.write("half")],
  ])("that %s is a silent network, and says where and for how long", async (_, answer) => {
    const failure = await fetched(answer, SILENCE).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(Silence);
    expect(String(failure)).toMatch(/127\.0\.0\.1.*: nothing came for 100 ms/);
  });

  it.each<[string, (response: ServerResponse) => void, RegExp]>([
    [
      "is cut in the middle",
      (response) => {
        response.writeHead(200, { "Content-Length": "100" }).write("half");
        setTimeout(() => response.destroy(), 10);
      },
      /terminated/,
    ],
    ["is an error", (response) => response.writeHead(503).end("whole"), /503/],
    ["is nothing", (response) => response.writeHead(204).end(), /204/],
    [
      "comes from another address",
      (response) => {
        if (response.req.url === "/") response.writeHead(302, { Location: "/login" }).end();
        else response.end("Log in");
      },
      /200 .*\/login/,
    ],
  ])("that %s is a network that failed, and no silent one", async (_, answer, failure) => {
    await expect(fetched(answer)).rejects.toThrow(failure);
  });

  it("ends when it is stopped, and does not begin after that", async () => {
    const stop = new AbortController();
    const begin = (response: ServerResponse) => {
      response.write("half");
      stop.abort(new Error("stopped by a person"));
    };
    await served(begin, async (address) => {
      await expect(fetchWhole(address, stop.signal)).rejects.toThrow("stopped by a person");
      await expect(fetchWhole(address, stop.signal)).rejects.toThrow("stopped by a person");
    });
  });
});

import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { fetchWhole } from "../../../lib/offline/fetchWhole";

const SILENCE = 100;
const servers: (() => void)[] = [];
afterEach(() => servers.splice(0).forEach((end) => end()));

/** The address of a server that answers in one way. */
async function served(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_, response) => answer(response));
  servers.push(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}
const fetched = async (answer: (response: ServerResponse) => void, stop = new AbortController()) =>
  fetchWhole(await served(answer), stop.signal, SILENCE);

describe("a download", () => {
  it("is the whole text, with letters that lie in two pieces of it", async () => {
    const [first, second] = [Buffer.from("你好").subarray(0, 4), Buffer.from("你好").subarray(4)];
    const text = await fetched((response) => {
      response.write(first);
      setTimeout(() => response.end(second), 10);
    });
    expect(text).toBe("你好");
  });

  it("may take longer than the longest silence, as long as something comes", async () => {
    const text = await fetched((response) => {
      let count = 0;
      const timer = setInterval(() => {
        response.write("x");
        count += 1;
        if (count < 6) return;
        clearInterval(timer);
        response.end();
      }, SILENCE / 3);
    });
    expect(text).toBe("xxxxxx");
  });

  it.each<[string, (response: ServerResponse) => void]>([
    ["never begins", () => {}],
    ["falls silent after its headers", (response) => response.flushHeaders()],
    ["falls silent in the middle", (response) => response.write("half")],
    [
      "is cut in the middle",
      (response) => {
        response.writeHead(200, { "Content-Length": "100" }).write("half");
        setTimeout(() => response.destroy(), 10);
      },
    ],
    ["is an error", (response) => response.writeHead(503).end("whole")],
    [
      "comes from another address",
      (response) => {
        if (response.req.url === "/") response.writeHead(302, { Location: "/login" }).end();
        else response.end("Log in");
      },
    ],
  ])("that %s is a network that failed", async (_, answer) => {
    await expect(fetched(answer)).rejects.toThrow();
  });

  it("ends when it is stopped, and does not begin after that", async () => {
    const stop = new AbortController();
    const download = fetched((response) => {
      response.write("half");
      stop.abort(new Error("stopped by a person"));
    }, stop);
    await expect(download).rejects.toThrow("stopped by a person");
    await expect(fetched((response) => response.end("whole"), stop)).rejects.toThrow("stopped by a person");
  });
});

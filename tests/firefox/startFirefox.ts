#!/usr/bin/env -S node --import tsx
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { WebSocket, WebSocketServer } from "ws";
import { findFirefox } from "./findFirefox";

/**
 * Stands where Playwright expects a Firefox: it starts the real one with the same arguments, and hands each message between the
 * two on. Only what the real one does not know yet, and no test here needs, it answers itself: Playwright sends this with every
 * context and gives up on an error.
 */
const NOT_KNOWN_TO_ESR_153 = "emulation.setMediaFeaturesOverride";
const READY = "WebDriver BiDi listening on ";

const firefox = spawn(findFirefox() ?? "firefox", process.argv.slice(2), {
  stdio: ["ignore", "inherit", "pipe"],
});
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => firefox.kill(signal));
firefox.on("exit", (code) => process.exit(code ?? 1));

createInterface({ input: firefox.stderr }).on("line", (line) => {
  if (!line.includes(READY)) return console.error(line);
  const address = `${line.slice(line.indexOf(READY) + READY.length)}/session`;
  const server = new WebSocketServer({ host: "127.0.0.1", port: 0 }, () => {
    const { port } = server.address() as { port: number };
    console.error(`${READY}ws://127.0.0.1:${port}`);
  });
  server.on("connection", (playwright) => join(playwright, new WebSocket(address)));
});

function join(playwright: WebSocket, browser: WebSocket): void {
  const isOpen = new Promise<void>((open) => browser.once("open", open));
  playwright.on("message", async (data: Buffer) => {
    const { id, method } = JSON.parse(data.toString()) as { id: number; method: string };
    if (method === NOT_KNOWN_TO_ESR_153)
      return playwright.send(JSON.stringify({ type: "success", id, result: {} }));
    await isOpen;
    browser.send(data.toString());
  });
  browser.on("message", (data: Buffer) => playwright.send(data.toString()));
  browser.on("close", () => playwright.close());
  playwright.on("close", () => browser.close());
}

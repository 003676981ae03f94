import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { Builder, Capabilities, type WebDriver } from "selenium-webdriver";

/** WebKitGTK's driver, its plain browser, and a screen that exists in memory only: Debian's `webkit2gtk-driver` and `xvfb`. */
const DRIVER = "/usr/bin/WebKitWebDriver";
const SCREEN = "/usr/bin/Xvfb";
const BROWSERS = ["x86_64", "aarch64"].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

export const hasWebKit = () => [DRIVER, SCREEN].every(existsSync) && BROWSERS.some(existsSync);

/** @returns the browser, and what ends it with all that was started for it. */
export async function startWebKit(): Promise<{ browser: WebDriver; end: () => Promise<void> }> {
  const started: ChildProcess[] = [];
  const stop = () => started.forEach((process) => process.kill());
  try {
    const screen = spawn(SCREEN, ["-displayfd", "3", "-screen", "0", "1024x768x24"], {
      stdio: ["ignore", "ignore", "ignore", "pipe"],
    });
    started.push(screen);
    const display = await new Promise<string>((resolve, reject) => {
      screen.stdio[3]!.once("data", (number: Buffer) => resolve(`:${number.toString().trim()}`));
      screen.once("exit", () => reject(new Error(`${SCREEN} ended`)));
    });
    const port = await freePort();
    started.push(
      spawn(DRIVER, [`--port=${port}`], {
        stdio: "ignore",
        // The sandbox of its processes asks for rights that a container does not give.
        env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" },
      }),
    );
    const server = `http://127.0.0.1:${port}`;
    await isReady(server);
    const browser = await new Builder()
      .usingServer(server)
      .withCapabilities(
        new Capabilities({
          browserName: "MiniBrowser",
          "webkitgtk:browserOptions": { binary: BROWSERS.find(existsSync), args: ["--automation"] },
        }),
      )
      .build();
    const end = async () => {
      await browser.quit();
      stop();
    };
    return { browser, end };
  } catch (error) {
    stop();
    throw error;
  }
}

async function isReady(server: string): Promise<void> {
  for (let tries = 0; tries < 50; tries++) {
    const status = await fetch(`${server}/status`).catch(() => undefined);
    if (status?.ok) return;
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error(`${DRIVER} did not answer in 10 seconds`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

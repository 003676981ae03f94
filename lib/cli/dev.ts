import { spawn } from "node:child_process";
import { once } from "node:events";
import { fault } from "./ending";
import { freePort } from "./freePort";
import { runStep } from "./runStep";

export async function run(): Promise<void> {
  await freePort("npm run dev");
  // The pages name the browser modules by what is in them, so that these come first.
  await runStep("build:islands", () => {});
  const all = spawn("npm", ["run", "-s", "dev:all"], {
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1" },
    shell: process.platform === "win32",
  });
  let isEnded = false;
  // A terminal tells both; who ends this process alone means both.
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.on(signal, () => {
      isEnded = true;
      all.kill(signal);
    });
  const [status] = await once(all, "close");
  if (status !== 0 && !isEnded) fault("npm run dev ended by itself: what stands above says why.");
}

import type { CDPSession, Page } from "@playwright/test";
import { settle } from "./settle";

/** What something costs the page's thread, in milliseconds: scripts, styles, layout. */
export type Work = { script: number; style: number; layout: number };

/** What the page has to do for an act, until the browser has nothing left to do. The session has to have `Performance` enabled. */
export async function workOf(page: Page, session: CDPSession, act: () => Promise<unknown>): Promise<Work> {
  const before = await workDone(session);
  await act();
  await settle(page);
  const after = await workDone(session);
  return {
    script: after.script - before.script,
    style: after.style - before.style,
    layout: after.layout - before.layout,
  };
}

async function workDone(session: CDPSession): Promise<Work> {
  const { metrics } = await session.send("Performance.getMetrics");
  const ms = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
  return { script: ms("ScriptDuration"), style: ms("RecalcStyleDuration"), layout: ms("LayoutDuration") };
}

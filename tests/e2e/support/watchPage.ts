import { expect, type Page } from "@playwright/test";

/** What Chromium and Firefox call a request that ended because its page did. */
const ABORTED: readonly string[] = ["net::ERR_ABORTED", "NS_BINDING_ABORTED"];

/**
 * Collects what must never happen on any page: a breach of the content security policy, an error in the console, a
 * request that fails, a request to another host, a cookie that a response sets.
 */
export async function watchPage(page: Page, baseURL: string): Promise<string[]> {
  const faults: string[] = [];
  await page.exposeFunction("reportViolation", (what: string) => faults.push(`policy: ${what}`));
  await page.addInitScript(() => {
    const report = (window as unknown as { reportViolation: (what: string) => void }).reportViolation;
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) =>
      report(`${violatedDirective} blocked ${blockedURI} in ${sourceFile}`),
    );
  });
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`script: ${error.message}`));
  page.on("request", (request) => {
    if (new URL(request.url()).origin !== baseURL) faults.push(`other host: ${request.url()}`);
  });
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText ?? "";
    // What a page was still loading when the test left it is no fault.
    if (!ABORTED.includes(reason)) faults.push(`request: ${request.url()} ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) faults.push(`response: ${response.status()} ${response.url()}`);
    if (response.headers()["set-cookie"]) faults.push(`cookie: ${response.url()}`);
  });
  return faults;
}

export function expectNoFaults(faults: readonly string[]): void {
  expect(faults, "what the pages did wrong").toEqual([]);
}

import { existsSync, readFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { join } from "node:path";
import { percentile } from "../statistics";
import { type Answer, type Expected, type Forms, judgeAnswer } from "./judgeAnswer";
import { NAMES, ownModule, type ReleaseName, switchTo } from "./releases";
import { CONNECTIONS, type LoadResult } from "./wrk";

export type SwitchingResult = LoadResult & {
  switches: number;
  /** Requests that were under way while a link moved. */
  duringSwitch: number;
  /** Answers that were not what they had to be, and what was wrong with the first of them. */
  wrong: number;
  firstWrong: readonly string[];
};

const MISSING = "/not-a-page/";
/** In milliseconds. */
const SWITCH_EVERY = 20;
const LIMIT = 5000;
/** Browsers say what they take; each of these is sent in turn. */
const CODINGS = ["br, gzip", "gzip", "identity"];
const SUFFIXES = { "": "", br: ".br", gzip: ".gz" };

/**
 * Asks for pages, modules and what is not there, on 32 connections, while the link goes back and forth between two
 * releases, and compares every answer with the files. Slower than the server can be: this client checks each byte.
 * @param root the folder of both releases, of which `a` is current.
 */
export async function loadWhileSwitching(
  origin: string,
  root: string,
  pages: readonly string[],
  seconds: number,
): Promise<SwitchingResult> {
  const paths = [
    ...pages.flatMap((page, index) => (index % 8 === 0 ? [page, MISSING] : [page])),
    ...NAMES.map(ownModule),
  ];
  const expected = new Map(paths.map((path) => [path, expectedAt(root, path)]));
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const result = { switches: 0, duringSwitch: 0, wrong: 0, statusErrors: 0, lost: 0 };
  const firstWrong: string[] = [];
  const begin = performance.now();
  const end = begin + seconds * 1000;

  // A switch blocks this process, so no answer is handled in the middle of one.
  const nameAfter = (switches: number): ReleaseName => NAMES[switches % 2] ?? "a";
  const timer = setInterval(() => {
    switchTo(root, nameAfter(result.switches + 1), nameAfter(result.switches));
    result.switches += 1;
  }, SWITCH_EVERY);

  let turn = 0;
  const work = async () => {
    while (performance.now() < end) {
      const path = paths[turn % paths.length] ?? "/";
      const codings = CODINGS[turn % CODINGS.length] ?? "";
      turn += 1;
      const before = result.switches;
      const start = performance.now();
      const answer = await ask(agent, origin + path, codings).catch((error: Error) => error);
      times.push(performance.now() - start);
      const current = new Set(
        Array.from({ length: result.switches - before + 1 }, (_, more) => nameAfter(before + more)),
      );
      if (current.size > 1) result.duringSwitch += 1;
      if (answer instanceof Error) {
        result.lost += 1;
        firstWrong.push(`${path}: ${answer.message}`);
        continue;
      }
      if (answer.status >= 500) result.statusErrors += 1;
      // Between the two links, what comes next is two releases old, and its modules are not kept.
      const mayBeGone = current.size > 1 && path === ownModule(nameAfter(before + 1));
      if (mayBeGone && answer.status === 404) continue;
      const wrong = judgeAnswer(answer, expected.get(path) ?? {}, current);
      if (wrong === null) continue;
      result.wrong += 1;
      firstWrong.push(`${path}: ${wrong}`);
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  clearInterval(timer);
  agent.destroy();
  return {
    requests: times.length,
    seconds: (performance.now() - begin) / 1000,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
    ...result,
    firstWrong: firstWrong.slice(0, 10),
  };
}

/** What each release has to say at an address. A module of one is served by both: the other has it as `previous`. */
function expectedAt(root: string, path: string): Readonly<Record<string, Expected>> {
  const owner = NAMES.find((name) => path === ownModule(name));
  return Object.fromEntries(
    NAMES.map((name) => {
      const file = path === MISSING ? "404.html" : path.replace(/\/$/, "/index.html");
      return [
        name,
        { status: path === MISSING ? 404 : 200, forms: formsOf(join(root, owner ?? name, file)) },
      ];
    }),
  );
}

function formsOf(file: string): Forms {
  return Object.fromEntries(
    Object.entries(SUFFIXES)
      .filter(([, suffix]) => existsSync(file + suffix))
      .map(([coding, suffix]) => [coding, readFileSync(file + suffix)]),
  );
}

/** @throws Error where no whole answer comes. */
function ask(agent: Agent, url: string, codings: string): Promise<Answer> {
  return new Promise((done, fail) => {
    const request = get(
      url,
      { agent, timeout: LIMIT, headers: { "Accept-Encoding": codings } },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", fail);
        response.on("end", () =>
          done({
            status: response.statusCode ?? 0,
            coding: response.headers["content-encoding"] ?? "",
            body: Buffer.concat(chunks),
          }),
        );
      },
    );
    request.on("timeout", () => request.destroy(new Error(`no answer in ${LIMIT} ms`)));
    request.on("error", fail);
  });
}

import { describe, expect, it } from "vitest";
import { pageMark } from "../../../lib/model/pageMark";
import { Network } from "../../../lib/offline/network";

const SOON = 20;
const PATH = "/en/";
const page = () => new Response(`<main></main>${pageMark(PATH)}`);
const never = () => new Promise<Response>(() => {});
const fails = async (): Promise<Response> => {
  throw new TypeError("failed to fetch");
};
/** Whatever waits for a time of its own comes after this. */
const atOnce = <T>(promise: Promise<T>) =>
  Promise.race([promise, new Promise<"waited">((resolve) => setTimeout(() => resolve("waited"), 0))]);

const isRight = (_: Response, text: string) => text.endsWith(pageMark(PATH));

/** A network and what it goes on with after it has answered. */
function network() {
  const works: Promise<unknown>[] = [];
  const one = new Network(SOON);
  return {
    works,
    bring: (ask: () => Promise<Response>) => one.bring(isRight, ask, (work) => works.push(work)),
  };
}

describe("a network", () => {
  it("brings the right file, something else, or nothing", async () => {
    const { bring, works } = network();
    expect(await bring(async () => page())).toBeInstanceOf(Response);
    expect(await bring(async () => new Response("Log in"))).toBe("other");
    expect(await bring(fails)).toBe("failed");
    expect(await bring(never)).toBe("silent");
    // Only what has not come yet goes on.
    expect(works).toHaveLength(1);
  });

  it("that was silent once is not waited for again, and still tried", async () => {
    const { bring, works } = network();
    await bring(never);
    let tries = 0;
    const tried = () => {
      tries += 1;
      return never();
    };
    expect(await atOnce(bring(tried))).toBe("silent");
    expect(tries).toBe(1);
    expect(works).toHaveLength(2);
  });

  it("is waited for again once something has come from it, however late", async () => {
    const { bring, works } = network();
    let come: (response: Response) => void = () => {};
    await bring(() => new Promise<Response>((resolve) => (come = resolve)));
    come(page());
    await works[0];
    expect(await bring(async () => page())).toBeInstanceOf(Response);
  });

  it("that fails after it was silent has not come back", async () => {
    const { bring, works } = network();
    await bring(never);
    await bring(fails);
    await works[1];
    expect(await atOnce(bring(never))).toBe("silent");
  });

  it("counts as silent while only a part of a file has come", async () => {
    const { bring } = network();
    const half = new ReadableStream({
      start: (controller) => controller.enqueue(new TextEncoder().encode("<main>")),
    });
    expect(await bring(async () => new Response(half))).toBe("silent");
  });
});

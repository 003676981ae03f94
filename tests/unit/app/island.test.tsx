import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, expect, it, vi } from "vitest";
import { Island } from "../../../app/_components/Island";

afterEach(() => void vi.unstubAllEnvs());

const island = () => renderToStaticMarkup(<Island name="frame" />);

it("is one module that the page loads", () => {
  expect(island()).toMatch(/^<script type="module" src="\/islands\/frame[^"]*\.js" async=""><\/script>$/);
});

it("waits for React where React is in the page, which is in development alone", () => {
  vi.stubEnv("NODE_ENV", "development");
  expect(island()).toBe("");
});

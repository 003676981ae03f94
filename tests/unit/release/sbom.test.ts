import { expect, it } from "vitest";
import { type Sbom, steadySbom } from "../../../lib/release/sbom";

const part = (name: string, path?: string) => ({
  name,
  properties: [
    { name: "cdx:npm:package:development", value: "true" },
    ...(path ? [{ name: "cdx:npm:package:path", value: path }] : []),
  ],
});
/** As one run of npm says it, and as another version says it in another folder at another time. */
const [here, there] = [
  { serial: "a1", time: "2026-11-27T01:00:00Z", folder: "here", tool: "11", path: undefined },
  { serial: "b2", time: "2027-01-01T01:00:00Z", folder: "there", tool: "10", path: "node_modules/lens" },
].map(({ serial, time, folder, tool, path }): Sbom => ({
  serialNumber: `urn:uuid:${serial}`,
  metadata: { timestamp: time, tools: [{ version: tool }], component: { name: folder } },
  components: [part("lens", path), part("grinder", path)],
})) as [Sbom, Sbom];
const release = {
  name: "lamp",
  version: "2026-11-27T00:00:00Z",
  versions: { node: "20.20.2", icu: "78.1", v8: "11" },
};

it("is the same whoever makes it, where and when", () => {
  expect(steadySbom(there, release)).toBe(steadySbom(here, release));
});

it("has the project's name, the release's time, Node with its tables, and every package, tools included", () => {
  const { metadata, components } = JSON.parse(steadySbom(here, release));
  expect(metadata).toEqual({ timestamp: release.version, component: { name: "lamp" } });
  expect(components).toMatchObject([
    { name: "node", version: "20.20.2", properties: [{ name: "node:icu", value: "78.1" }] },
    { name: "lens", properties: [{ name: "cdx:npm:package:development" }] },
    { name: "grinder" },
  ]);
});

it("has a number of its own where anything differs", () => {
  const numberOf = (text: string) => JSON.parse(text).serialNumber as string;
  const number = numberOf(steadySbom(here, release));
  expect(number).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(numberOf(steadySbom({ ...here, components: [] }, release))).not.toBe(number);
});

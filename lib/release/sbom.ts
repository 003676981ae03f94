import { createHash } from "node:crypto";

/** What of a CycloneDX document (1.5, JSON) is looked at here. */
type Component = { name: string; properties?: readonly { name: string; value: string }[] };
export type Sbom = {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: Component };
  components: readonly Component[];
};

/** Where a package lies on the disk. Some versions of npm say it and some do not. */
const PLACE = "cdx:npm:package:path";

/**
 * The list of software that shapes a release, the same on every machine: what `npm sbom` says of all packages, those that
 * only build included, and Node itself, whose tables of languages and whose compression are in the files.
 * @param npm the document of `npm sbom`. Its serial number, time, tool and the name of the folder differ each time.
 * @param release the project's name, the version of the release, `YYYY-MM-DDTHH:MM:SSZ`, and the versions of `process`.
 */
export function steadySbom(
  npm: Sbom,
  release: { name: string; version: string; versions: Readonly<Record<string, string | undefined>> },
): string {
  const { serialNumber: _serial, metadata, components, ...rest } = npm;
  const { tools: _tools, timestamp: _time, component, ...about } = metadata;
  const steady = {
    ...rest,
    metadata: {
      ...about,
      timestamp: release.version,
      component: { ...withoutPlace(component), name: release.name },
    },
    components: [node(release.versions), ...components.map(withoutPlace)],
  };
  const text = JSON.stringify(steady);
  return `${JSON.stringify({ serialNumber: serialNumber(text), ...steady }, null, 1)}\n`;
}

function node(versions: Readonly<Record<string, string | undefined>>): object {
  return {
    "bom-ref": `node@${versions.node}`,
    type: "platform",
    name: "node",
    version: versions.node,
    scope: "optional",
    properties: ["brotli", "cldr", "icu", "unicode", "zlib"].flatMap((name) =>
      versions[name] ? [{ name: `node:${name}`, value: versions[name] }] : [],
    ),
  };
}

function withoutPlace(component: Component): Component {
  const { properties, ...rest } = component;
  return properties ? { ...rest, properties: properties.filter(({ name }) => name !== PLACE) } : component;
}

/** A UUID of the content (version 8, RFC 9562): the same list has the same number, another list another. */
function serialNumber(text: string): string {
  const hash = createHash("sha256").update(text).digest("hex");
  const variant = ((Number.parseInt(hash[16]!, 16) & 3) | 8).toString(16);
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, variant + hash.slice(17, 20)];
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join("-")}`;
}

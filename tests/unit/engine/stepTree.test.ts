import { describe, expect, it } from "vitest";
import { nodesOf, pagesOf, type StepNode, stepTree } from "../../../lib/engine/stepTree";
import { DAY, lighthouse, lighthouseRules } from "../../fixtures/small";

const tree = stepTree(lighthouse, lighthouseRules, DAY);
const { root, interrupts } = tree;

/** The node that those options lead to. */
function nodeAt(...options: string[]): StepNode {
  return options.reduce((node, id) => {
    const next = node.options.find(({ option }) => option.id === id);
    if (!next?.node) throw new Error(`no option "${id}" with a node`);
    return next.node;
  }, root);
}
const scriptsAt = (...options: string[]) => nodeAt(...options).scripts.map(({ id }) => id);

describe("the tree of a situation", () => {
  it("places a script where it first applies, and not again after that", () => {
    expect(scriptsAt()).toEqual([]);
    expect(scriptsAt("shut")).toEqual(["talk-through-the-gate", "ask-for-the-badge"]);
    expect(scriptsAt("shut", "tin")).toEqual(["tin-is-not-brass"]);
    expect(scriptsAt("shut", "tin", "dark")).toEqual(["light-the-lamp"]);
    // Here another rule shows a script that the step before has shown already.
    expect(scriptsAt("shut", "unknown")).toEqual([]);
    expect(scriptsAt("unknown", "unknown")).toEqual(["ask-for-the-badge"]);
  });

  it("places contested points in the same way", () => {
    expect(nodeAt("shut").contested).toEqual(["may-he-knock-at-night"]);
    expect(nodeAt("shut", "tin").contested).toEqual(["is-tin-a-badge"]);
    // Whether the gate is open is not known, so the rule on tin badges is open too.
    expect(nodeAt("unknown", "tin").contested).toEqual([]);
  });

  it("keeps everything that holds at a step in its outcome, earlier steps included", () => {
    expect(nodeAt("shut", "tin").outcome.scripts.map(({ id }) => id)).toEqual([
      "tin-is-not-brass",
      "talk-through-the-gate",
      "ask-for-the-badge",
    ]);
  });

  it("offers the options of each question, and none at an outcome", () => {
    expect(nodeAt("shut").options.map(({ option }) => option.id)).toEqual(["brass", "tin", "unknown"]);
    expect(nodeAt("open", "lit")).toMatchObject({ question: null, options: [] });
  });

  it("tells an interrupt whole, from the start: it replaces what went before", () => {
    expect(interrupts).toHaveLength(1);
    expect(interrupts[0]).toMatchObject({ id: "climbs-in", node: { question: null, options: [] } });
    expect(interrupts[0]!.node.scripts.map(({ id }) => id)).toEqual(["stand-still"]);
  });

  it("can be gone through node by node, the root first", () => {
    const nodes = [...nodesOf(tree)];
    expect(nodes[0]).toBe(root);
    expect(nodes.at(-1)).toBe(interrupts[0]!.node);
    expect(nodes).toHaveLength(1 + 3 + 3 + 3 + 3 + 3 + 3 + 1);
  });

  it("leaves out what stands on a page of its own, and builds that page from there, told whole", () => {
    const [gate, ...others] = lighthouse.questions;
    const split = {
      ...lighthouse,
      questions: [
        {
          ...gate!,
          options: gate!.options.map((option) =>
            option.id === "shut" ? { ...option, page: true as const } : option,
          ),
        },
        ...others,
      ],
    };
    expect(pagesOf(lighthouse)).toEqual([]);
    const [shut] = pagesOf(split);
    expect(shut?.id).toBe("shut");

    const main = stepTree(split, lighthouseRules, DAY);
    expect(main.root.options.map(({ node }) => node === null)).toEqual([true, false, false]);
    expect([...nodesOf(main)]).toHaveLength([...nodesOf(tree)].length - 7);

    const own = stepTree(split, lighthouseRules, DAY, shut);
    expect(own.root.question?.id).toBe("badge");
    expect(own.root.scripts).toEqual(own.root.outcome.scripts);
    expect(own.interrupts).toEqual(interrupts);
  });

  it("shows the rules of the day that it is built for", () => {
    const then = stepTree(lighthouse, lighthouseRules, "1950-06-01").root;
    expect(then.options[0]!.node?.scripts[0]?.id).toBe("open-within-an-hour");
  });
});

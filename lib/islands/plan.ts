import type { ListWords } from "../model/islandData";
import { fetchJson } from "./fetchJson";
import { makeNode } from "./makeNode";
import { islandOf, part } from "./part";
import { consulates } from "./plan/consulates";
import { listView } from "./plan/listView";
import { messageTool } from "./plan/messageTool";
import { openTool } from "./plan/openTool";
import { planForm } from "./plan/planForm";
import { saveTool } from "./plan/saveTool";
import { printWith } from "./printWith";

/**
 * The family plan: rows come and go, a file is saved and opened again, a message is made, and paper has the lists of the first hour and
 * the first two days too. What is typed is nowhere but in the fields, and the page forgets them when it is left.
 */
const island = islandOf<"plan", HTMLFormElement>("plan");
if (island) {
  const { root, told } = island;
  const form = planForm(root, told.says);
  openTool(form, told.says);
  saveTool(form, told.says);
  messageTool(root, told.says);
  consulates(root, told);
  printWith(part(root, ".print"), part(root, ".print + [role=status]"), told, async () => {
    const lists = await fetchJson<ListWords>(told.lists);
    part(document, ".lists").append(...lists.map((list) => makeNode(listView(list))));
  });
}

import { islandOf } from "./part";
import { consulates } from "./plan/consulates";
import { messageTool } from "./plan/messageTool";
import { openTool } from "./plan/openTool";
import { planForm } from "./plan/planForm";
import { saveTool } from "./plan/saveTool";

/**
 * The family plan: rows come and go, a file is saved and opened again, a message is made. What is typed is nowhere but in the
 * fields, and the page forgets them when it is left.
 */
const island = islandOf<"plan", HTMLFormElement>("plan");
if (island) {
  const { root, told } = island;
  const form = planForm(root, told.says);
  openTool(form, told.says);
  saveTool(form, told.says);
  messageTool(root, told.says);
  consulates(root, told);
}

import { site } from "./site";

/** What a state's law says on giving a name; undefined where content has nothing on it. */
export function nameLaw(state: string) {
  return site()
    .content.stateLaw.find((law) => law.state === state)
    ?.points.find(({ topic }) => topic === "name");
}

import { islandUrl } from "../_site/islandUrl";
import { LateIsland } from "./LateIsland";

/** A page differs from the one before, once it is rendered again. */
const now = () => Date.now();

/** Loads a browser module that improves the page. The page is whole without it. */
export function Island({ name }: { name: string }) {
  const src = islandUrl(name);
  if (process.env.NODE_ENV === "development") return <LateIsland src={src} rendered={now()} />;
  return <script type="module" src={src} async />;
}

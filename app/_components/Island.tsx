import { islandUrl } from "../_site/islandUrl";
import { LateIsland } from "./LateIsland";

/** Loads a browser module that improves the page. The page is whole without it. */
export function Island({ name }: { name: string }) {
  const src = islandUrl(name);
  if (process.env.NODE_ENV === "development") return <LateIsland src={src} rendering={{}} />;
  return <script type="module" src={src} async />;
}

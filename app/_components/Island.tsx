import { islandUrl } from "../_site/islandUrl";

/** Loads a browser module that improves the page. The page is whole without it. */
export function Island({ name }: { name: string }) {
  return <script type="module" src={islandUrl(name)} async />;
}

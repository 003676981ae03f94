"use client";
import { use, useEffect, useState } from "react";

const never = new Promise<never>(() => {});

/**
 * A browser module while `npm run dev` shows the page. React is in the page then, to tell of changes and faults, and takes what a
 * module changes for a fault of its own. So the module comes once React has read the page, and a page that was rendered anew is
 * loaded anew: React would put the new words where the old ones no longer are.
 * @param rendering another object each time that the server renders the page.
 */
export function LateIsland({ src, rendering }: { src: string; rendering: object }) {
  const [read] = useState(rendering);
  if (rendering !== read) {
    location.reload();
    use(never);
  }
  useEffect(() => {
    const script = document.createElement("script");
    script.type = "module";
    script.src = src;
    document.head.append(script);
  }, [src]);
  return null;
}

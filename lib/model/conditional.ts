/** The class of everything that stands on a page only with certain answers. */
export const CONDITIONAL = "w";

/** Gives the page a sheet that comes with a module. The policy blocks inline styles, not sheets that script makes. */
export function adoptSheet(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

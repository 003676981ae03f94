/** A sheet as text, by Vite. */
declare module "*.css?inline" {
  const css: string;
  export default css;
}

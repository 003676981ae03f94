/** The site path of a built file, as a browser asks for it: that of a page is its folder. @param file its path in `out/`. */
export const pathOfFile = (file: string): string => `/${file.replace(/index\.html$/, "")}`;

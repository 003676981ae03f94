/** A larger picture only makes the page slow: on a card it is a centimetre high. In bytes. */
const MOST = 2_000_000;
/** Pixels of a logo on paper: 12 mm at 600 dots an inch. */
const HEIGHT = 280;

export type LogoFault = { fault: "type" } | { fault: "size"; megabytes: number };

/**
 * A picture from the reader's device as something to draw, or why it cannot be one. It is decoded as PNG or JPEG, whatever it is called:
 * an SVG could hold script, and is none of them.
 */
export async function readLogo(file: File): Promise<ImageBitmap | LogoFault> {
  if (file.size > MOST) return { fault: "size", megabytes: Math.ceil(file.size / 1e6) };
  try {
    return await createImageBitmap(file);
  } catch {
    return { fault: "type" };
  }
}

/** How many times wider than high a logo may be: a wider one is made lower. */
const WIDEST = 6;

/** The picture as an element that no policy has to let in. */
export function drawLogo(picture: ImageBitmap): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const ratio = picture.width / picture.height;
  canvas.height = HEIGHT;
  canvas.width = Math.max(1, Math.round(Math.min(ratio, WIDEST) * HEIGHT));
  const height = Math.min(HEIGHT, canvas.width / ratio);
  canvas.getContext("2d")?.drawImage(picture, 0, (HEIGHT - height) / 2, canvas.width, height);
  return canvas;
}

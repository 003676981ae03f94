/** A small telephone: a screen is as many CSS pixels wide and high. */
export const SMALL_SCREEN = { width: 360, height: 640 };
export const SMALL_SCREEN_NAME = `${SMALL_SCREEN.width} × ${SMALL_SCREEN.height}`;

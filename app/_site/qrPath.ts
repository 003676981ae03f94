import { encodeQR } from "qr";

/** Modules of quiet zone around a symbol: ISO/IEC 18004 asks for four. */
const QUIET = 4;

/**
 * A QR code as the path of an SVG, one unit a module, its quiet zone included, and how many units it is wide. Level M: a
 * sixth of it may be worn away.
 */
export function qrPath(text: string): { path: string; width: number } {
  const rows = encodeQR(text, "raw", { ecc: "medium", border: QUIET });
  const path = rows.flatMap((row, y) =>
    row.flatMap((isDark, x) => {
      if (!isDark || row[x - 1]) return [];
      const end = row.findIndex((dark, at) => at > x && !dark);
      return [`M${x} ${y}h${(end < 0 ? row.length : end) - x}v1H${x}z`];
    }),
  );
  return { path: path.join(""), width: rows.length };
}

import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type BrotliOptions, brotliCompress, constants, gzip, type ZlibOptions } from "node:zlib";
import { filesIn } from "../content/filesIn";

const TEXT = /\.(atom|css|html|js|json|md|svg|txt|webmanifest|xml)$/;
/** In bytes. Below it, an answer is one packet either way. */
const SMALLEST = 1024;
const FORMS = {
  br: (bytes: Buffer): Promise<Buffer> =>
    promisify<Buffer, BrotliOptions, Buffer>(brotliCompress)(bytes, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
    }),
  gz: (bytes: Buffer): Promise<Buffer> => promisify<Buffer, ZlibOptions, Buffer>(gzip)(bytes, { level: 9 }),
};

/** In bytes: all text files that are large enough, and what stands beside them. */
export type Compressed = { files: number; bytes: number; br: number; gz: number };

/**
 * Writes `x.br` and `x.gz` beside each text file of a folder, where they are smaller than the file. The same file makes
 * the same bytes on the same version of Node. Works on as many cores as Node's pool has threads: four, or
 * UV_THREADPOOL_SIZE. @param tell is told how far it is.
 */
export async function compressFolder(
  folder: string,
  tell: (what: string) => void = () => {},
): Promise<Compressed> {
  const sizes = filesIn(folder)
    .filter((file) => TEXT.test(file))
    .map((file) => ({ file: join(folder, file), size: statSync(join(folder, file)).size }));
  // The largest first: one that begins last would keep one core busy while the others wait.
  const waiting = sizes.sort((a, b) => b.size - a.size).values();
  const sum: Compressed = { files: 0, bytes: 0, br: 0, gz: 0 };
  let bytes = 0;
  const all = sizes.reduce((total, { size }) => total + size, 0);
  const work = async () => {
    for (const { file, size } of waiting) {
      const written = await compressFile(file, size);
      bytes += size;
      // By bytes: the largest files, which come first, take the most of the time.
      tell(`${Math.floor((bytes / all) * 100)} % of ${sizes.length} files`);
      if (size <= SMALLEST) continue;
      sum.files += 1;
      sum.bytes += size;
      sum.br += written.br;
      sum.gz += written.gz;
    }
  };
  await Promise.all(Array.from({ length: Math.max(4, availableParallelism()) }, work));
  return sum;
}

/** Writes both forms, and gives the bytes that a browser would get with each. */
async function compressFile(file: string, size: number): Promise<{ br: number; gz: number }> {
  const bytes = readFileSync(file);
  const { mtime } = statSync(file);
  const write = async (form: keyof typeof FORMS) => {
    const compressed = size > SMALLEST ? await FORMS[form](bytes) : bytes;
    const isSmaller = compressed.length < size;
    if (isSmaller) {
      writeFileSync(`${file}.${form}`, compressed);
      // Servers make the name of a version (ETag) from time and size.
      utimesSync(`${file}.${form}`, mtime, mtime);
    }
    // One of an earlier run, of a file that has become small.
    else rmSync(`${file}.${form}`, { force: true });
    return Math.min(compressed.length, size);
  };
  return { br: await write("br"), gz: await write("gz") };
}

import { digestedTexts } from "../../../lib/reviews/digestedTexts";
import { content } from "../../fixtures/projectContent";

/** Every text of the project with its digests: made once for all files of a worker, so tests only read it. */
export const all = digestedTexts(content);

import { featuresOf, stemsOf } from "../../../lib/search/featuresOf";
import { type Language, wordsOf } from "../../../lib/search/language";

/** The features of a question, as it is typed. */
export const featuresIn = (question: string, language: Language) =>
  featuresOf(wordsOf(question, language.unify), language);

/** The stems of what a question says. */
export const stemsIn = (question: string, language: Language) =>
  stemsOf(wordsOf(question, language.unify), language);

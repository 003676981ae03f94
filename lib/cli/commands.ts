import type { Given } from "./command";
import { CONTENT } from "./commands/content";
import { DIRECTORY } from "./commands/directory";
import { READERS } from "./commands/readers";
import { REVIEW } from "./commands/review";
import { SITE } from "./commands/site";

/** Every command of ours, by its name in package.json. */
export const COMMANDS = { ...READERS, ...DIRECTORY, ...CONTENT, ...REVIEW, ...SITE };

export type CommandName = keyof typeof COMMANDS;

/** What was typed after the command of this name. */
export type GivenTo<Name extends CommandName> = Given<(typeof COMMANDS)[Name]>;

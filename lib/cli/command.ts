/** An option, and what the help says of it. */
export type Flag = {
  readonly help: string;
  /** What stands for its value, such as `<code>`; without it the option has none. */
  readonly value?: string;
  readonly default?: string;
  /** It may be given several times. */
  readonly many?: true;
};

/** A command of package.json, as data: what can be typed after it, and its help. */
export type Command = {
  /** In one sentence. */
  readonly does: string;
  /** What else is to be known, in lines. */
  readonly more?: readonly string[];
  readonly flags?: Readonly<Record<string, Flag>>;
  /** What stands for words that are no options. Without it there are none. */
  readonly words?: string;
  /** Variables of the environment that it reads, with what they are for. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Lines to copy into a terminal. */
  readonly examples: readonly string[];
};

type ValueOf<F extends Flag> = F extends { many: true }
  ? string[] | undefined
  : F extends { default: string }
    ? string
    : F extends { value: string }
      ? string | undefined
      : boolean;

type ValuesOf<F> = { readonly [Name in keyof F]: F[Name] extends Flag ? ValueOf<F[Name]> : never };

/** What was typed after a command. */
export type Given<C extends Command = Command> = {
  readonly values: C extends { flags: infer F } ? ValuesOf<F> : Readonly<Record<string, never>>;
  readonly words: readonly string[];
};

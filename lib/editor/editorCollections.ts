import { z } from "zod";
import { CONTENT_PLACES } from "../content/contentPlaces";
import { FRONT_MATTER } from "../content/frontMatter";
import { inLatinLetters } from "../model/latinLetters";
import { type Locale, SOURCE_LOCALE } from "../model/locale";

/** A field of a form, as Decap and what is compatible with it read it. */
type Field = {
  name: string;
  label: string;
  widget: "string" | "text" | "list" | "select" | "boolean" | "number";
  required: boolean;
  options?: readonly string[];
  field?: Field;
  /** A list that is long and seldom changed is folded. */
  collapsed?: true;
  value_type?: "int";
};
type Text = { label: string; format: "yaml-frontmatter" | "raw"; fields: readonly Field[] };

/** Files that an editor shows as one list: of a folder, or named one by one. */
export type Collection = { name: string; label: string } & (
  | ({
      folder: string;
      extension: string;
      summary: string;
      create: false;
      delete: false;
      editor: { preview: false };
    } & Omit<Text, "label">)
  | { files: readonly (Text & { name: string; file: string })[] }
);

/** What commands write: nobody edits it. */
const WRITTEN: readonly string[] = ["*/editions.json", "*/made-from.json", "*/asked/lost.json"];

/**
 * The words of each language, as lists of an editor: one a folder, with a form for what stands above a text, and one of the single files.
 * The text itself is one box, so that nothing in it is read, turned and written anew; JSON and lists of questions are one box whole. What
 * has no words (facts, rules, sources) is not among them: its fields depend on each other, and code editors know them by schemas.
 * @param files of content, by their path in it: a list without any is left out.
 */
export function editorCollections(locales: readonly Locale[], files: readonly string[]): Collection[] {
  const places = CONTENT_PLACES.filter((place) => place.startsWith("*/") && !WRITTEN.includes(place));
  const languages = locales.flatMap(({ code, ownName }) => [
    { code, ownName },
    { code: inLatinLetters(code), ownName: `${ownName} (Latin letters)` },
  ]);
  return languages.flatMap(({ code, ownName }) => {
    const own = files.filter((file) => file.startsWith(`${code}/`));
    const base = (name: string) => ({
      name: `${code}-${name}`,
      label: `${ownName}: ${labelOf(name)}`,
    });
    const folders = places.flatMap((place): Collection[] => {
      const [, kind = "", name] = place.split("/");
      if (name === undefined) return [];
      const extension = name.slice(name.lastIndexOf(".") + 1);
      const isIts = (file: string) => file.startsWith(`${code}/${kind}/`) && file.endsWith(`.${extension}`);
      if (!own.some((file) => isIts(file) && !isWritten(file))) return [];
      const { format, fields } = textOf(kind, code);
      const hasTitle = fields.some((field) => field.name === "title");
      const summary = hasTitle ? "{{title}}" : "{{slug}}";
      const folder = `content/${code}/${kind}`;
      // A new text, or one that is gone, needs changes in other files too.
      const only = { create: false, delete: false, editor: { preview: false } } as const;
      return [{ ...base(kind), folder, extension, summary, ...only, format, fields }];
    });
    const single = places
      .filter((place) => place.split("/").length === 2)
      .map((place) => place.replace("*", code))
      .filter((file) => own.includes(file))
      .map((file) => {
        const name = file.slice(code.length + 1);
        return { ...textOf("", code), name: name.replace(/\W/g, "-"), label: name, file: `content/${file}` };
      });
    return [...folders, ...(single.length > 0 ? [{ ...base("files"), files: single }] : [])];
  });
}

const isWritten = (file: string) => WRITTEN.some((place) => file.endsWith(place.slice(1)));

const BODY: Field = { name: "body", label: "Text", widget: "text", required: false };

/** A text of this kind in this language: its front matter by field, in the order of its schema, and the rest as it stands. */
function textOf(kind: string, code: string): Omit<Text, "label"> {
  if (!(kind in FRONT_MATTER)) return { format: "raw", fields: [BODY] };
  const schemas = FRONT_MATTER[kind as keyof typeof FRONT_MATTER];
  const schema = z.toJSONSchema(code === SOURCE_LOCALE ? schemas.source : schemas.translation, {
    target: "draft-7",
    io: "input",
  }) as FieldSchema;
  const fields = Object.entries(schema.properties ?? {}).map(([name, of]) =>
    fieldOf(name, of, schema.required?.includes(name) ?? false),
  );
  // What people come for stands first: words, the text, and then the ids of what it rests on.
  const isWords = ({ widget, name }: Field) => widget === "string" && name !== "asOf";
  return {
    format: "yaml-frontmatter",
    fields: [...fields.filter(isWords), BODY, ...fields.filter((field) => !isWords(field))],
  };
}

/** What is used here of a JSON Schema. */
type FieldSchema = {
  type?: string;
  enum?: string[];
  items?: FieldSchema;
  minItems?: number;
  properties?: Record<string, FieldSchema>;
  required?: string[];
};

function fieldOf(name: string, schema: FieldSchema, isRequired: boolean): Field {
  const field = { name, label: labelOf(name), required: isRequired };
  if (schema.enum) return { ...field, widget: "select", options: schema.enum };
  if (schema.type === "array")
    // A list that must be there may still be empty, which an editor takes for missing.
    return {
      ...field,
      widget: "list",
      required: (schema.minItems ?? 0) > 0,
      collapsed: true,
      field: fieldOf("item", schema.items ?? {}, true),
    };
  if (schema.type === "boolean") return { ...field, widget: "boolean" };
  if (schema.type === "integer") return { ...field, widget: "number", value_type: "int" };
  return { ...field, widget: "string" };
}

/** `stateTopics` → "State topics". */
function labelOf(name: string): string {
  const words = name
    .replace(/([A-Z])/g, " $1")
    .replaceAll("-", " ")
    .toLowerCase();
  return words[0]!.toUpperCase() + words.slice(1);
}

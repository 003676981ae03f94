/** The ids of the notes of a page, and of the parts of the law behind a situation, which one note shows. */
export const noteId = {
  names: "name-law",
  state: "state-law",
  law: "law",
  term: (id: string) => `term-${id}`,
} as const;

export const lawPart = {
  why: (script: string) => `why-${script}`,
  contested: (point: string) => `contested-${point}`,
  who: (point: string) => `who-${point}`,
  phone: "phone",
  sources: "sources",
} as const;

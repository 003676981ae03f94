/** The one address of everything, with its trailing slash. Addresses hold ids only, never an answer. */
export const pathTo = {
  chooser: () => "/",
  home: (locale: string) => `/${locale}/`,
  situation: (locale: string, id: string, page?: string | null) =>
    `/${locale}/situations/${id}/${page ? `${page}/` : ""}`,
  situationMap: (locale: string, id: string) => `/${locale}/situations/${id}/map/`,
  checklist: (locale: string, id: string) => `/${locale}/checklists/${id}/`,
  guide: (locale: string, id: string, section?: string | null) =>
    `/${locale}/guides/${id}/${section ? `#${section}` : ""}`,
  states: (locale: string) => `/${locale}/states/`,
  state: (locale: string, state: string) => `/${locale}/states/${state.toLowerCase()}/`,
  search: (locale: string) => `/${locale}/search/`,
  hotlines: (locale: string) => `/${locale}/hotlines/`,
  cards: (locale: string) => `/${locale}/cards/`,
  source: (locale: string, id: string) => `/${locale}/sources/${id}/`,
  leave: (locale: string) => `/${locale}/leave/`,
  searchIndex: (locale: string) => `/${locale}/search-index.json`,
  offline: (locale: string) => `/offline/${locale}.json`,
  offlinePack: (locale: string) => `/offline/${locale}.pack.json`,
  drawing: (id: string) => `/drawings/${id}.svg`,
  mapDrawing: (locale: string, situation: string) => `/${locale}/situations/${situation}/map.svg`,
  stateLaw: (locale: string) => `/${locale}/state-law.json`,
  zipRegion: (digit: string) => `/data/zip/${digit}.json`,
  hotlineRegion: (digit: string) => `/data/hotlines/${digit}.json`,
} as const;

import { COMMANDS, type CommandName, type GivenTo } from "./commands";
import { runCommand } from "./runCommand";

/** The work of a command. */
type Work<Name extends CommandName> = { run: (given: GivenTo<Name>) => void | Promise<void> };

/** Where the work of each command is: loaded only once it is known that there is some to do. */
const WORK: { readonly [Name in CommandName]: () => Promise<Work<Name>> } = {
  ask: () => import("./ask"),
  audit: () => import("./audit"),
  bench: () => import("./bench"),
  browser: () => import("../../tests/e2e/ensureBrowser"),
  build: () => import("./build"),
  bulletin: () => import("./bulletin"),
  content: () => import("./checkContent"),
  coverage: () => import("./coverage"),
  dev: () => import("./dev"),
  dialed: () => import("./dialed"),
  directory: () => import("./directory"),
  due: () => import("./due"),
  editions: () => import("./editions"),
  editor: () => import("./editor"),
  hotlines: () => import("./hotlines"),
  load: () => import("./load"),
  map: () => import("./map"),
  mutants: () => import("../../tests/mutants/mutants"),
  packet: () => import("./packet"),
  pictures: () => import("./pictures"),
  po: () => import("./po"),
  radius: () => import("./radius"),
  release: () => import("./release"),
  reproduce: () => import("./reproduce"),
  review: () => import("./review"),
  schemas: () => import("./schemas"),
  serve: () => import("./serve"),
  sign: () => import("./sign"),
  start: () => import("./start"),
  translations: () => import("./translations"),
  walk: () => import("./walk"),
  zim: () => import("./zim"),
};

const [name = "", ...args] = process.argv.slice(2);
await runCommand(name, COMMANDS, WORK, args);

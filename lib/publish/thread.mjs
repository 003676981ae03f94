import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** One of the threads of `inThreads`. In JavaScript, since a thread of Node 20 reads TypeScript only once it has begun. */
register();
/** @type {import("./inThreads").Given} */
const { module, name, common, pieces } = workerData;
/** @param {import("./inThreads").FromThread} message */
const say = (message) => parentPort?.postMessage(message);
say({ made: (await import(module))[name](common, pieces, () => say("piece")) });

import { parentPort, workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

/** One of the threads of `finishSite`. In JavaScript, since a thread of Node 20 reads TypeScript only once it has begun. */
register();
const { finishShare } = await import("./finishShare.ts");
const { siteFolder } = await import("./siteFolder.ts");

/** @type {import("./finishSite").Share} */
const { folder, pages, host } = workerData;
/** @param {import("./finishSite").FromWorker} message */
const say = (message) => parentPort?.postMessage(message);
say(finishShare(siteFolder(folder), pages, host, () => say("page")));

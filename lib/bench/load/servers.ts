import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createConnection, createServer, type AddressInfo } from "node:net";
import { join } from "node:path";
import { caddyfile, nginxConf, type ServerHeaders } from "../../release/serverConfigs";

/** A server on a free port of 127.0.0.1, with the settings that a release has. */
export type RunningServer = { origin: string; stop: () => Promise<void> };

export type ServerKind = {
  name: string;
  /** As it says itself, or null where it is not installed. */
  version: () => string | null;
  /**
   * @param root the folder with `current` and `previous`.
   * @param scratch an empty folder for settings, which other users may read.
   * @throws Error where it does not start.
   */
  start: (root: string, headers: ServerHeaders, scratch: string) => Promise<RunningServer>;
};

const caddy: ServerKind = {
  name: "Caddy",
  version: () => firstLine("caddy", ["version"]),
  start: async (root, headers, scratch) => {
    const origin = `http://127.0.0.1:${await freePort()}`;
    const config = join(scratch, "Caddyfile");
    writeFileSync(config, caddyfile(headers));
    const places = {
      SITE_ADDRESS: origin,
      SITE_ROOT: root,
      XDG_CONFIG_HOME: scratch,
      XDG_DATA_HOME: scratch,
    };
    const env = { ...process.env, ...places };
    return started(spawn("caddy", ["run", "--config", config, "--adapter", "caddyfile"], { env }), origin);
  },
};

const nginx: ServerKind = {
  name: "nginx",
  version: () => firstLine("nginx", ["-v"])?.replace("nginx version: nginx/", "") ?? null,
  start: async (root, headers, scratch) => {
    const address = `127.0.0.1:${await freePort()}`;
    const config = join(scratch, "nginx.conf");
    const bodies = join(scratch, "bodies");
    mkdirSync(bodies);
    writeFileSync(join(scratch, "site.conf"), nginxConf(headers, root, address));
    // What a distribution's own nginx.conf says around `conf.d`.
    const main = [
      "daemon off;",
      "worker_processes auto;",
      `pid ${join(scratch, "pid")};`,
      "events { }",
      "http {",
      "include /etc/nginx/mime.types;",
      "default_type application/octet-stream;",
      "sendfile on;",
      "tcp_nopush on;",
      ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((kind) => `${kind}_temp_path ${bodies};`),
      `include ${join(scratch, "site.conf")};`,
      "}",
    ];
    writeFileSync(config, main.join("\n"));
    return started(spawn("nginx", ["-e", "stderr", "-c", config]), `http://${address}`);
  },
};

export const SERVERS: readonly ServerKind[] = [caddy, nginx];

/** Waits until it answers. */
async function started(child: ChildProcess, origin: string): Promise<RunningServer> {
  let errors = "";
  child.stderr?.on("data", (data: Buffer) => (errors = (errors + data.toString()).slice(-2000)));
  const ended = new Promise<void>((done) => {
    child.once("exit", () => done());
    child.once("error", (error) => {
      errors += error.message;
      done();
    });
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  const port = Number(new URL(origin).port);
  for (let wait = 0; wait < 100; wait++) {
    const isOver = await Promise.race([ended.then(() => true), pause(50).then(() => false)]);
    if (isOver) throw new Error(`${child.spawnfile} did not start: ${errors}`);
    if (await isListening(port)) return { origin, stop };
  }
  await stop();
  throw new Error(`${child.spawnfile} did not answer in five seconds: ${errors}`);
}

function isListening(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createConnection(port, "127.0.0.1");
    const end = (answer: boolean) => {
      socket.destroy();
      done(answer);
    };
    socket.once("connect", () => end(true));
    socket.once("error", () => end(false));
  });
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

function firstLine(command: string, args: string[]): string | null {
  const { error, stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return error ? null : `${stdout}${stderr}`.trim().split("\n")[0] || null;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}

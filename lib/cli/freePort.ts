import { createServer } from "node:net";
import { HIGHEST, HOST, sitePort } from "../publish/sitePort";
import { fault, orEnd } from "./ending";

/**
 * The port that PORT names. Ends the command where it is none, or nobody may listen there, before anything else is done.
 * @param command as it is typed, to be typed again.
 */
export async function freePort(command: string): Promise<number> {
  const port = await orEnd(2, () => sitePort());
  const code = await whyNot(port);
  if (code === "EADDRINUSE")
    fault(
      `Port ${port} is taken by another program: end it, or choose another, such as PORT=${port < HIGHEST ? port + 1 : port - 1} ${command}`,
    );
  if (code === "EACCES")
    fault(`Port ${port} is not for everybody: choose one from 1024 on, such as PORT=3000 ${command}`);
  if (code) fault(`Port ${port} cannot be used (${code}): choose another, such as PORT=3001 ${command}`);
  return port;
}

/** Why nobody can listen on a port, as the system has it. */
function whyNot(port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", ({ code, message }: NodeJS.ErrnoException) => resolve(code ?? message));
    server.listen(port, HOST, () => server.close(() => resolve(undefined)));
  });
}

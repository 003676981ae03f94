import { createServer, type AddressInfo } from "node:net";
import { afterEach, expect, it } from "vitest";
import { freePort } from "../../../lib/cli/freePort";

const before = process.env.PORT;
afterEach(() => {
  if (before === undefined) delete process.env.PORT;
  else process.env.PORT = before;
});

async function taken(port: number) {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(port, "127.0.0.1", ready));
  return server;
}

it("is told before anything is done that another program has it, and which may be free; then is given", async () => {
  const other = await taken(0);
  const { port } = other.address() as AddressInfo;
  process.env.PORT = String(port);
  await expect(freePort("npm start")).rejects.toMatchObject({
    code: 1,
    message: expect.stringMatching(new RegExp(`^Port ${port} is taken .* PORT=${port + 1} npm start`)),
  });
  await new Promise((ended) => other.close(ended));
  expect(await freePort("npm start")).toBe(port);
});

it("is the last, and the one that may be free is the one before", async () => {
  const other = await taken(65_535);
  process.env.PORT = "65535";
  await expect(freePort("npm start")).rejects.toMatchObject({
    message: expect.stringContaining("PORT=65534 npm start"),
  });
  await new Promise((ended) => other.close(ended));
});

it("is no port", async () => {
  process.env.PORT = "abc";
  await expect(freePort("npm start")).rejects.toMatchObject({
    code: 2,
    message: expect.stringMatching(/^PORT: expected /),
  });
});

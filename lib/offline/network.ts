/**
 * What a network brings for an address: the right file; something else in its place; nothing, since it fails; or nothing yet,
 * since it lets the device wait.
 */
export type Brought = Response | "other" | "failed" | "silent";

/** The network as one worker has come to know it. Nothing of it is written down. */
export class Network {
  private isSilent = false;

  /** @param patience how long the whole of a file may take, in milliseconds, where it is kept too. */
  constructor(private readonly patience: number) {}

  /**
   * Asks for a file that is kept too. A network that was silent once is not waited for again until something has come from it:
   * each request still tries it, in the background.
   * @param isRight whether an answer is that file.
   * @param keepAlive is given what goes on after the answer.
   */
  async bring(
    isRight: (response: Response, text: string) => boolean,
    ask: () => Promise<Response>,
    keepAlive: (work: Promise<unknown>) => void,
  ): Promise<Brought> {
    const coming: Promise<Brought> = whole(isRight, ask).then(
      (brought) => {
        this.isSilent = false;
        return brought;
      },
      () => "failed",
    );
    if (this.isSilent) {
      keepAlive(coming);
      return "silent";
    }
    const brought = await Promise.race([coming, after(this.patience)]);
    if (brought === "silent") {
      this.isSilent = true;
      keepAlive(coming);
    }
    return brought;
  }
}

/** An answer whose whole body has come. @throws Error where the network fails on the way. */
async function whole(
  isRight: (response: Response, text: string) => boolean,
  ask: () => Promise<Response>,
): Promise<Response | "other"> {
  const response = await ask();
  const text = await response.clone().text();
  return isRight(response, text) ? response : "other";
}

function after(milliseconds: number): Promise<"silent"> {
  return new Promise((resolve) => setTimeout(() => resolve("silent"), milliseconds));
}

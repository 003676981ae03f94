/**
 * Keeps the screen on until the returned function is called. The browser lets go of it whenever the page is hidden, so
 * it is asked for again. Where a device cannot, or will not at low battery, the screen behaves as ever.
 */
export function keepAwake(): () => void {
  let lock: WakeLockSentinel | undefined;
  let isWanted = true;
  const ask = async () => {
    if (!isWanted || document.visibilityState !== "visible") return;
    try {
      lock = await navigator.wakeLock?.request("screen");
      if (!isWanted) await lock?.release();
    } catch {
      // Refused: nothing that a reader could do about it.
    }
  };
  void ask();
  document.addEventListener("visibilitychange", ask);
  return () => {
    isWanted = false;
    document.removeEventListener("visibilitychange", ask);
    void lock?.release();
  };
}

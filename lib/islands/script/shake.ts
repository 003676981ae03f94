/** A shaking hand taps twice: how long, in ms, another tap is part of the one before. Keys and voices press once. */
export const SHAKE = 400;

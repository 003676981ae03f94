/** The folder of signed reviews, in `content/`: each `<id>.json` has its signature beside it. */
export const REVIEWS = "reviews";
export const SIGNATURE = ".json.sig";
/** Whose signatures count, in OpenSSH's form. */
export const SIGNERS = `${REVIEWS}/allowed_signers`;

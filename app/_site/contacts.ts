/** Where readers report a wrong number: DIRECTORY_CONTACT, an address of e-mail. Undefined where none is configured. */
export const directoryContact = process.env.DIRECTORY_CONTACT;

/** Where readers report a mistake in a text: CORRECTIONS_CONTACT, likewise. */
export const correctionsContact = process.env.CORRECTIONS_CONTACT;

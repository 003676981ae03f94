import { z } from "zod";
import { misuse } from "./ending";

/** The address of e-mail that stands in the environment, if any does. Ends the command where it is none: readers would write to nobody. */
export function contact(variable: "DIRECTORY_CONTACT" | "CORRECTIONS_CONTACT"): string | undefined {
  const value = process.env[variable] || undefined;
  if (value !== undefined && !z.email().safeParse(value).success)
    misuse(`${variable}: expected an address of e-mail, or nothing, received ${value}`);
  return value;
}

import type { HotlineService } from "./hotline";

/** Ways to something: one holds where an answer of each of its lists is open. Answers are named by the class of their elements. */
type Ways = readonly (readonly (readonly string[])[])[];

/** What the outcomes of a situation need, as the browser works it out from the answers that are open. */
export type Needs = {
  services: Partial<Record<HotlineService, Ways>>;
  /** What the number above the words of a script is for: by the part of the law that the script's card leads to. */
  calls: Readonly<Record<string, readonly HotlineService[]>>;
};

/** What is needed with the answers that are open. */
export function neededWith(
  { services }: Pick<Needs, "services">,
  isOpen: (answer: string) => boolean,
): HotlineService[] {
  return (Object.keys(services) as HotlineService[]).filter((service) =>
    services[service]?.some((way) => way.every((answers) => answers.some(isOpen))),
  );
}

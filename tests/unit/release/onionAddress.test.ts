import { expect, it } from "vitest";
import { onionAddress } from "../../../lib/release/onionAddress";

/** Examples of Tor's specification of onion services of version 3. */
const EXAMPLES = [
  "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion",
  "sp3k262uwy4r2k3ycr5awluarykdpag6a7y33jxop4cs2lu5uz5sseqd.onion",
  "xa4r2iadxm55fbnqgwwi5mymqdcofiu3w6rpbtqn7b2dyn7mgwj64jyd.onion",
];

it.each(EXAMPLES)("takes %s", (address) => {
  expect(onionAddress(address)).toBe(address);
});

it.each([
  "",
  "lighthouse.onion",
  // Version 2, of 16 letters, which is no more.
  "expyuzz4wqqyqhjn.onion",
  "https://pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion",
  "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion/",
  "PG6MMJIYJMCRSSLVYKFWNNTLARU7P5SVN6Y2YMMJU6NUBXNDF4PSCRYD.onion",
  "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd",
  // One letter mistyped; the version changed.
  "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscrye.onion",
  "qg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryd.onion",
  "pg6mmjiyjmcrsslvykfwnntlaru7p5svn6y2ymmju6nubxndf4pscryc.onion",
])("refuses %j", (address) => {
  expect(() => onionAddress(address)).toThrow(
    "--onion: expected the address of an onion service of version 3",
  );
});

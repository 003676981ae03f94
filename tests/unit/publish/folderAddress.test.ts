import { expect, it } from "vitest";
import { folderAddress } from "../../../lib/publish/folderAddress";

const FOLDERS = ["/en", "/en/guides/at-the-door", "/zh-Hans/state-law/dc"];
const to = (url: string) => folderAddress(url, (path) => FOLDERS.includes(path.replace(/\/+/g, "/")));

it.each([
  ["/en", "/en/"],
  ["/en/guides/at-the-door", "/en/guides/at-the-door/"],
  ["/en/guides/at-the-door?zip=02108&x=?", "/en/guides/at-the-door/?zip=02108&x=?"],
  ["/zh-Hans/state-law/dc?", "/zh-Hans/state-law/dc/?"],
])("%s leads to %s", (url, expected) => expect(to(url)).toBe(expected));

it.each([
  ["that has its slash", "/en/"],
  ["of no folder", "/en/guides/nothing"],
  ["of a file", "/icon.svg"],
  ["of another host", "//en"],
  ["of another host further on", "/en//guides/at-the-door"],
  ["with a step up", "/en/../en"],
  ["with what is escaped", "/en%2Fguides"],
  ["of the whole site", "/"],
])("an address %s stays: %s", (_, url) => expect(to(url)).toBeUndefined());

import { expect, it } from "vitest";
import { hoursText } from "../../../lib/hotlines/hoursText";
import { weeklyHours } from "../../../lib/hours/readHours";

const words = { dayAndNight: "day and night", everyDay: "every day" };

it.each([
  ["24/7", "en", "day and night"],
  ["Mo-Fr 09:00-17:00", "en", "Mon–Fri 9:00 AM–5:00 PM (Pacific Time)"],
  ["Mo-Fr 09:00-17:00", "es", "lun–vie 9:00–17:00 (hora del Pacífico)"],
  ["Mo-Fr 09:00-17:00", "ar", "الاثنين–الجمعة 9:00 ص–5:00 م (توقيت المحيط الهادي)"],
  [
    "Mo,We 13:00-16:30; Fr 09:30-13:00",
    "en",
    "Mon and Wed 1:00 PM–4:30 PM; Fri 9:30 AM–1:00 PM (Pacific Time)",
  ],
  ["Mo-Su 06:00-09:00,17:00-21:00", "en", "every day 6:00 AM–9:00 AM and 5:00 PM–9:00 PM (Pacific Time)"],
  ["Mo 09:00-12:00; Fr 09:00-13:00", "zh-Hans", "周一 9:00–12:00；周五 9:00–13:00 (北美太平洋时间)"],
  ["Mo-Tu,Th 09:00-12:00", "zh-Hans", "周一、周二和周四 9:00–12:00 (北美太平洋时间)"],
  [
    "Mo 09:00-12:00; Fr 09:00-13:00",
    "ar",
    "الاثنين 9:00 ص–12:00 م؛ الجمعة 9:00 ص–1:00 م (توقيت المحيط الهادي)",
  ],
  ["Mo 00:00-24:00", "en", "Mon 12:00 AM–12:00 AM (Pacific Time)"],
  ["Mo 22:00-02:00", "en", "Mon 10:00 PM–2:00 AM (Pacific Time)"],
])("%s in %s", (osm, locale, text) => {
  const spaces = hoursText(weeklyHours({ osm, timeZone: "America/Los_Angeles" }), locale, words);
  // The space before AM is a narrow one.
  expect(spaces.replace(/[\u202f\u00a0]/g, " ")).toBe(text);
});

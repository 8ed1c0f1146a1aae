// Calendar files as producers write them: Google Calendar, Outlook with Exchange, Apple Calendar and Nextcloud. Invented events of
// the week of Monday 23 November 2026, and rules that began before it.

const file = (prodid: string, lines: readonly string[]): string =>
  ['BEGIN:VCALENDAR', `PRODID:${prodid}`, 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');

const event = (...lines: readonly string[]): string[] => [
  'BEGIN:VEVENT',
  'DTSTAMP:20261101T080000Z',
  ...lines,
  'END:VEVENT',
];

const europe = (tzid: string, daylight = 'CEST', standard = 'CET'): string[] => [
  'BEGIN:VTIMEZONE',
  `TZID:${tzid}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  `TZNAME:${daylight}`,
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  `TZNAME:${standard}`,
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A weekly hour with one left out and one moved, a moment in UTC, whole days, one called off, a folded line. */
export const google = file('-//Google Inc//Google Calendar 70.9054//EN', [
  'CALSCALE:GREGORIAN',
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Praktijk De Linde',
  'X-WR-TIMEZONE:Europe/Brussels',
  ...europe('Europe/Brussels', 'GMT+2', 'GMT+1'),
  ...event(
    'DTSTART;TZID=Europe/Brussels:20260907T090000',
    'DTEND;TZID=Europe/Brussels:20260907T100000',
    'RRULE:FREQ=WEEKLY;BYDAY=MO,WE',
    'EXDATE;TZID=Europe/Brussels:20261125T090000',
    'UID:weekly@google.example',
    'SEQUENCE:0',
    'STATUS:CONFIRMED',
    'SUMMARY:Groep rug\\, zaal 2: een naam die zo lang is dat de regel gevouwen wo',
    ' rdt\\, met é en 💧 erin',
    'TRANSP:OPAQUE',
  ),
  ...event(
    'DTSTART;TZID=Europe/Brussels:20261123T110000',
    'DTEND;TZID=Europe/Brussels:20261123T120000',
    'UID:weekly@google.example',
    'RECURRENCE-ID;TZID=Europe/Brussels:20261123T090000',
    'SUMMARY:Groep rug',
    'STATUS:CONFIRMED',
    'TRANSP:OPAQUE',
  ),
  ...event(
    'DTSTART:20261123T130000Z',
    'DTEND:20261123T140000Z',
    'UID:utc@google.example',
    'SUMMARY:Busy',
    'TRANSP:OPAQUE',
  ),
  ...event(
    'DTSTART;VALUE=DATE:20261123',
    'DTEND;VALUE=DATE:20261124',
    'UID:birthday@google.example',
    'SUMMARY:Verjaardag',
    'TRANSP:TRANSPARENT',
  ),
  ...event(
    'DTSTART;VALUE=DATE:20261126',
    'DTEND;VALUE=DATE:20261127',
    'UID:off@google.example',
    'SUMMARY:Verlof',
    'TRANSP:OPAQUE',
  ),
  ...event(
    'DTSTART:20261123T080000Z',
    'DTEND:20261123T090000Z',
    'UID:gone@google.example',
    'STATUS:CANCELLED',
    'SUMMARY:Afgezegd',
  ),
]);

/** Zones under Windows' names, one of them made up by Outlook; a day of the month by its place; free, tentative and away. */
export const outlook = file('Microsoft Exchange Server 2010', [
  'METHOD:PUBLISH',
  'X-WR-CALNAME:Agenda',
  ...europe('Romance Standard Time'),
  ...[
    'BEGIN:VTIMEZONE',
    'TZID:Customized Time Zone 1',
    'BEGIN:STANDARD',
    'DTSTART:16010101T000000',
    'TZOFFSETFROM:+0530',
    'TZOFFSETTO:+0530',
    'END:STANDARD',
    'END:VTIMEZONE',
  ],
  ...event(
    'UID:040000008200E00074C5B7101A82E00800000000',
    'RRULE:FREQ=MONTHLY;UNTIL=20270301T080000Z;INTERVAL=1;BYDAY=MO;BYSETPOS=4',
    'SUMMARY;LANGUAGE=nl-BE:Teamoverleg',
    'DTSTART;TZID=Romance Standard Time:20260622T090000',
    'DTEND;TZID=Romance Standard Time:20260622T103000',
    'CLASS:PUBLIC',
    'TRANSP:OPAQUE',
    'STATUS:CONFIRMED',
    'X-MICROSOFT-CDO-BUSYSTATUS:BUSY',
  ),
  ...event(
    'UID:040000008200E00074C5B7101A82E00800000001',
    'SUMMARY;LANGUAGE=nl-BE:Bezet',
    // 18.30 there is 14.00 in Brussels.
    'DTSTART;TZID=Customized Time Zone 1:20261123T183000',
    'DTEND;TZID="Customized Time Zone 1":20261123T193000',
    'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE',
  ),
  ...event(
    'UID:040000008200E00074C5B7101A82E00800000002',
    'DTSTART;TZID=Romance Standard Time:20261123T110000',
    'DTEND;TZID=Romance Standard Time:20261123T120000',
    'X-MICROSOFT-CDO-BUSYSTATUS:FREE',
  ),
  ...event(
    'UID:040000008200E00074C5B7101A82E00800000003',
    'RRULE:FREQ=DAILY;COUNT=3',
    'EXDATE;TZID=Romance Standard Time:20261125T160000',
    'DTSTART;TZID=Romance Standard Time:20261123T160000',
    'DTEND;TZID=Romance Standard Time:20261123T170000',
    'X-MICROSOFT-CDO-BUSYSTATUS:OOF',
  ),
]);

/** A zone that is named and not explained, a length in place of an end, extra times, no zone at all; and a night that ends late. */
export const apple = file('-//Apple Inc.//macOS 15.0//EN', [
  'CALSCALE:GREGORIAN',
  ...event(
    'UID:1B2C3D4E-0001',
    'DTSTART;TZID=Europe/Brussels:20261116T083000',
    'DURATION:PT1H30M',
    'RDATE;TZID=Europe/Brussels:20261123T083000',
    'SUMMARY:Opleiding',
  ),
  ...event('UID:1B2C3D4E-0002', 'DTSTART:20261123T140000', 'DTEND:20261123T150000', 'SUMMARY:Zonder zone'),
  ...event(
    'UID:1B2C3D4E-0003',
    'DTSTART;TZID=Europe/Brussels:20261103T170000',
    'DTEND;TZID=Europe/Brussels:20261103T180000',
    'RRULE:FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=TU,MO',
    'SUMMARY:Om de twee weken',
  ),
  ...event(
    'UID:1B2C3D4E-0004',
    'DTSTART;TZID=Europe/Brussels:20261123T220000',
    'DTEND;TZID=Europe/Brussels:20261124T083000',
    'SUMMARY:Nacht',
  ),
  // One that no reader can make sense of takes nothing along.
  ...event('UID:1B2C3D4E-0005', 'DTSTART;TZID=Europe/Brussels:2026-11-23', 'RRULE:FREQ=NOOIT'),
]);

/** Free and busy only, as servers publish it. */
export const freeBusy = file('-//Sabre//Sabre VObject 4.5.4//EN', [
  'METHOD:REPLY',
  'BEGIN:VFREEBUSY',
  'DTSTAMP:20261101T080000Z',
  'DTSTART:20261123T000000Z',
  'DTEND:20261124T000000Z',
  'FREEBUSY;FBTYPE=BUSY:20261123T080000Z/20261123T090000Z,20261123T130000Z/PT30M',
  'FREEBUSY;FBTYPE=FREE:20261123T100000Z/20261123T110000Z',
  'END:VFREEBUSY',
]);

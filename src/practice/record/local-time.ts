/** A moment as the clock on the wall showed it where the person was. Pure. */

/** Minutes east of UTC in `zone` at `at`; undefined for a zone this browser does not know. */
const offset = (at: number, zone: string): number | undefined => {
  try {
    const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    const name = format.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value ?? '';
    const [, sign, hours, minutes] = /^GMT(?:([+-])(\d\d):(\d\d).*)?$/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
  } catch {
    return undefined;
  }
};

/**
 * `at` (ISO 8601 or ms since 1970) on the clock of `zone` (IANA), to the second: '2026-11-22T09:30:00+01:00'. In UTC for
 * an unknown zone, so the moment stays right. Throws RangeError when `at` is no date.
 */
export const localIso = (at: string | number, zone: string): string => {
  const moment = new Date(at).getTime();
  const east = Number.isNaN(moment) ? 0 : offset(moment, zone) || 0;
  const hours = String(Math.floor(Math.abs(east) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(east) % 60).padStart(2, '0');
  const local = new Date(moment + east * 60_000).toISOString().replace(/\.\d+Z$/, '');
  return `${local}${east < 0 ? '-' : '+'}${hours}:${minutes}`;
};

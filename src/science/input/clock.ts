// Times of the day as people write them. Pure.
const hour = 60;

/** Minutes since midnight of a time as people write one: 7:30, 7.30, 7u30, 7 h 30, 07:30, 7. Undefined for what is none. */
export function readClock(text: unknown): number | undefined {
  const found = /^(\d{1,2})(?:\s*[:.,hu]\s*(\d{2})?\s*(?:uur|uhr|h)?)?$/i.exec(
    typeof text === 'string' ? text.trim() : '',
  );
  const [hours, minutes] = [Number(found?.[1]), Number(found?.[2] ?? 0)];
  return found && hours < 24 && minutes < hour ? hours * hour + minutes : undefined;
}

/** Minutes since midnight as a time input takes them: 07:30. */
export const clockText = (minutes: number): string =>
  [Math.floor(minutes / hour), minutes % hour].map((n) => String(n).padStart(2, '0')).join(':');

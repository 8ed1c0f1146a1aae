// SMART Scheduling Links: free hours published as files, booked on the agenda's own page or by telephone. Touches fetch.
// https://github.com/smart-on-fhir/smart-scheduling-links
import { isObject } from '../../../platform/is-object.js';
import { systemClock } from '../../../platform/time/clock.js';
import { dayOf } from '../../../platform/time/zone.js';
import { safeLink } from '../link.js';
import type { BookingPractice, BookingSource, Call, Failure, Outcome, Slot } from '../source.js';
import { askedFor, noneOfIt } from './asked-for.js';
import { failed, fetchText, isSafe, parsed, type Net } from './fetching.js';
import { actorOf, diaryOf, idIn, readFhirSlot, readNamed, readSchedule, shown } from './fhir/resources.js';
import type { Diary, FhirSlot, Named } from './fhir/resources.js';
import { knownGiver, onlyService, withHours, type AgendaInfo } from './told.js';

/** What is read at most: files of a kind, bytes of each, lines of all. */
const most = { files: 20, manifest: 200_000, bytes: 4_000_000, lines: 20_000, line: 20_000 };

/** Hours that were fetched are good for a minute: a visitor who goes back does not fetch them anew. */
const fresh = 60_000;

const deepLink = 'http://fhir-registry.smarthealthit.org/StructureDefinition/booking-deep-link';

interface Published {
  readonly practice: BookingPractice;
  readonly diary: Diary;
  readonly slotFiles: readonly string[];
}

interface Hours {
  readonly slots: readonly FhirSlot[];
  readonly at: number;
}

const linkOf = ({ extension }: FhirSlot): string | undefined =>
  safeLink(extension?.find((one) => one.url === deepLink)?.valueUrl);

/** Addresses of the files of a type, as far as details are safe with them; relative ones are beside the manifest. */
function filesOf(manifest: unknown, type: string, base: string): string[] {
  const output: readonly unknown[] = isObject(manifest) && Array.isArray(manifest['output']) ? manifest['output'] : [];
  return output
    .flatMap((one) => (isObject(one) && one['type'] === type && typeof one['url'] === 'string' ? [one['url']] : []))
    .flatMap((url) => {
      try {
        return [new URL(url, base).href];
      } catch {
        return [];
      }
    })
    .filter(isSafe)
    .slice(0, most.files);
}

/** The address of the manifest as a whole, for what lies beside it. */
const whole = (url: string): string => {
  try {
    return new URL(url, typeof location === 'object' ? location.href : undefined).href;
  } catch {
    return url;
  }
};

export function smartSource(info: AgendaInfo, net: Net = {}): BookingSource {
  const now = net.now ?? systemClock.now;
  const manifestAt = whole(info.url);
  let published: Published | undefined;
  let hours: Hours | undefined;

  /** The resources in files, a line each; one line that cannot be read is left out. */
  async function rowsIn(urls: readonly string[], call: Call): Promise<Outcome<{ readonly rows: readonly unknown[] }>> {
    const rows: unknown[] = [];
    for (const url of urls) {
      const got = await fetchText(net, { ...call, url, most: most.bytes });
      if (!got.ok) return got;
      for (const line of got.text.split('\n')) {
        if (!line.trim() || line.length > most.line) continue;
        if (rows.length >= most.lines) return failed('malformed');
        rows.push(parsed(line));
      }
    }
    return { ok: true, rows };
  }

  async function publish(call: Call): Promise<Outcome<Published>> {
    const got = await fetchText(net, { ...call, url: manifestAt, most: most.manifest });
    if (!got.ok) return got;
    const manifest = parsed(got.text);
    const of = (type: string): string[] => filesOf(manifest, type, manifestAt);
    if (!of('Schedule').length || !of('Slot').length) return failed('malformed');
    const schedules = await rowsIn(of('Schedule'), call);
    if (!schedules.ok) return schedules;
    const locations = await rowsIn(of('Location'), call);
    if (!locations.ok) return locations;
    const places = new Map(
      locations.rows.flatMap((row) => readNamed(row) ?? []).map((place): [string, Named] => [place.id, place]),
    );
    const read = schedules.rows.flatMap((row) => readSchedule(row) ?? []);
    const diary = diaryOf(read, (id) => places.get(id)?.name, onlyService(info, []));
    if (!diary.services.length) return failed('malformed');
    const phone =
      info.practice.phone ?? read.map((one) => places.get(idIn(actorOf(one)?.reference) ?? '')?.phone).find(Boolean);
    const practice = withHours(
      info,
      diary.services,
      diary.careGivers.map((giver) => knownGiver(info, giver)),
      { book: false },
    );
    published = { practice: phone ? { ...practice, phone } : practice, diary, slotFiles: of('Slot') };
    return { ok: true, ...published };
  }

  const practiceOf = async (call: Call): Promise<Outcome<Published>> =>
    published ? { ok: true, ...published } : publish(call);

  async function hoursOf({ slotFiles }: Published, call: Call): Promise<Outcome<Hours>> {
    if (hours && now() - hours.at < fresh) return { ok: true, ...hours };
    const got = await rowsIn(slotFiles, call);
    if (!got.ok) return got;
    const slots = got.rows.flatMap((row) => readFhirSlot(row) ?? []).filter((one) => one.status === 'free');
    hours = { slots, at: now() };
    return { ok: true, ...hours };
  }

  const gone: Failure = { ok: false, reason: 'slot-taken', alternatives: [] };

  return {
    ...noneOfIt,
    async describe(call = {}) {
      const got = await publish(call);
      return got.ok ? { ok: true, practice: got.practice } : got;
    },
    async slots({ service, careGiver, from, to }, call = {}) {
      const about = await practiceOf(call);
      if (!about.ok) return about;
      const { diary, practice } = about;
      const got = await hoursOf(about, call);
      if (!got.ok) return got;
      const wanted = new Set(diary.schedules(service, careGiver));
      const slots = got.slots.flatMap((one): Slot[] => {
        const schedule = idIn(one.schedule.reference, 'Schedule') ?? '';
        const day = dayOf(one.start, practice.zone);
        if (!wanted.has(schedule) || day < from || day > to || one.start <= now()) return [];
        const link = linkOf(one);
        return [{ ...shown(one, service, diary.giverOf(schedule) ?? '', practice.zone), ...(link ? { link } : {}) }];
      });
      return { ok: true, slots };
    },
    /** The page of that very hour; without one the practice is called or written to. */
    async book(request, call) {
      const about = await practiceOf(call);
      if (!about.ok) return about;
      const [chosen] = request.slots;
      const got = await hoursOf(about, call);
      if (!got.ok) return got;
      const slot = got.slots.find(({ id }) => id === chosen?.id);
      if (!slot) return gone;
      const url = linkOf(slot);
      if (url) return { ok: true, kind: 'hand-over', handOver: { url, text: '' } };
      return askedFor(about.practice).book(request, call);
    },
  };
}

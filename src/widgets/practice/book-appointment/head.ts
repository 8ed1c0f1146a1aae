// What stands above a step: its question as the title, a sentence, and the picture of the way or of how it ended. Pure.
import type { TemplateResult } from 'lit';
import { markAt, marksOf, type Step } from '../../../practice/booking/visit/index.js';
import type { Choice } from '../../../practice/booking/visit/sources.js';
import type { Slot } from '../../../practice/booking/source.js';
import type { PictureSize } from '../../../ui/base/drawing/picture.js';
import { bookingHeight, bookingPicture } from './book-appointment.picture.js';
import { endingHeight, endingPicture, type Ending } from './drawing/ending.js';
import { dateOf, sayShort, type View } from './view.js';

/** Steps that have a picture of how it ended in place of the marks. */
const endings: Partial<Record<Step, Ending>> = {
  done: 'booked',
  manage: 'booked',
  moved: 'moved',
  cancelled: 'cancelled',
  joined: 'waiting',
  'handed-over': 'waiting',
  find: 'waiting',
  found: 'waiting',
};

/** Title and sentence; before the practice is known those of what it most likely asks first. */
export function headOf(
  v: View,
  kind: Choice['kind'],
  ready: boolean,
  service = '',
): { title: string; purpose: string } {
  const { t, practice } = v;
  if (kind === 'none' || practice.kind === 'link') {
    const why = practice.link ? t.link : t.noneWhy;
    return { title: t.title, purpose: [practice.name, why].filter(Boolean).join('. ') };
  }
  const asked = service || kind === 'request' ? 'when' : 'service';
  const step = ready ? v.store.flow.step : asked;
  const moments = step === 'when' && (ready ? practice.kind : kind) === 'request';
  return {
    title: moments ? t.momentsHead : step === 'done' && v.store.appointment?.confirmBy ? t.confirmHead : t.head[step],
    purpose: step === 'service' || moments ? t.at(practice.name) : t.purpose[step],
  };
}

const hoursOf = (v: View, on: boolean): Slot[] =>
  v.store.appointment?.sessions.flatMap((one) => ((one.status === 'booked') === on ? [one.slot] : [])) ?? [];

function ending(v: View, kind: Ending, size: PictureSize): TemplateResult {
  const { freed, flow } = v.store;
  const standing = hoursOf(v, true);
  const off = kind === 'cancelled' || (flow.step === 'manage' && !standing.length && !!v.store.appointment);
  const [slot] = kind === 'waiting' ? [] : off ? [...freed, ...hoursOf(v, false)] : standing;
  const said = (one: Slot | undefined): string => (one ? sayShort(v, dateOf(v, one)).slice(0, 2).join(' ') : '');
  return endingPicture(
    size,
    off ? 'cancelled' : slot ? kind : 'waiting',
    said(slot),
    kind === 'moved' ? said(freed[0]) : '',
  );
}

/** `low`: no more than the marks. */
export function pictureOf(v: View, size: PictureSize, ready: boolean, low: boolean): TemplateResult {
  const { width, em } = size;
  const { step } = v.store.flow;
  const how = ready ? endings[step] : undefined;
  if (how) return ending(v, how, { ...size, height: endingHeight(width, em) });
  const marks = ready ? marksOf(v.practice) : (['service', 'when', 'details'] as const);
  return bookingPicture(
    { ...size, height: bookingHeight(width, em, low) },
    ready ? markAt(v.practice, step === 'move' ? 'when' : step) : 0,
    marks.map((mark) => v.t.marks[mark]),
  );
}

import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainChartTexts } from './nl.js';

const points = (n: string): string => (n === '1' ? '1 point' : `${n} points`);
const swing = (n: string): string =>
  n === '0' ? 'your pain stayed the same' : `your pain went up and down by ${points(n)}`;

export const en: PainChartTexts = {
  frame,
  reset: life.reset,
  onlyHere: life.onlyHere,
  title: 'Your pain, seen from afar',
  purpose: 'One day says little. Zoom out and look at the months.',
  axis: 'pain, 0 to 10',
  period: 'How much do you want to see?',
  day: 'Day',
  week: 'Week',
  month: 'Month',
  all: 'All',
  position: 'Move through time',
  earlier: 'Earlier',
  later: 'Later',
  closer: 'Closer',
  wider: 'Further away',
  trend: 'trend',
  dots: 'each time',
  swings: 'lowest to highest',
  limit: (limit) => `limit during and after exercise: ${limit}`,
  span: (from, to) => (from === to ? from : `${from} to ${to}`),
  head: {
    less: 'In the long term your pain is settling.',
    more: 'Your pain is a little higher now.',
    same: 'In the long term your pain stays the same.',
    unclear: 'There is no clear direction yet.',
    short: 'You have made a start.',
  },
  soFar: { less: 'So far your pain is settling.', same: 'So far your pain stays the same.' },
  lastWeek: (n) => `In your last week ${swing(n)}.`,
  inView: (span, n) => `${span}: here ${swing(n)}.`,
  nothingHere: (span) => `${span}: nothing was noted here.`,
  long: {
    less: (over, n) => `${over} it is ${points(n)} lower.`,
    more: (over, n) => `${over} it is ${points(n)} higher.`,
    same: (over) => `${over} it is at about the same height.`,
    unclear: (over) => `${over} it goes up and down too much to say whether it falls or rises. That is part of it.`,
  },
  months: 'Over three months',
  weeks: (n) => (n === 1 ? 'Over one week' : `Over ${n} weeks`),
  change: {
    yes: (start) => `People with back pain who began at about ${start} then called themselves slightly better.`,
    unsure: (start, band) =>
      `People with back pain who began at about ${start} called themselves slightly better with ${band} less. This lies in between.`,
    no: (start, band) =>
      `People with back pain who began at about ${start} called themselves slightly better only from ${band} less on.`,
  },
  mayBeMeasuring: 'So small a difference may also come from the measuring itself.',
  band: (low, high) => (low === high ? points(low) : `${low} to ${points(high)}`),
  calm: 'No panic: ups and downs are part of it. Tell your physiotherapist.',
  shortMore: 'Note a few more days. After ten days you will see a line, after four weeks where it goes.',
  today: 'Note today',
  more: 'Notes, table and files',
  notes: (n) => `Notes (${n})`,
  readMe: 'How do I read this?',
  cycles: 'Compare days with more pain',
  table: 'See as a table',
  files: 'Files',
  empty: 'nothing was noted here',
  waits: 'This will not load now. Try again later.',
};

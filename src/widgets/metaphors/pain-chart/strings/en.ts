import { frame, life } from '../../../../ui/body/strings/en.js';
import type { PainChartTexts } from './nl.js';

const points = (n: string): string => (n === '1' ? '1 point' : `${n} points`);
const swing = (n: string): string => (n === '0' ? 'your pain stayed the same' : `your pain swung by ${points(n)}`);

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
    unclear: 'The line has not chosen a direction yet.',
    short: 'You have made a start.',
  },
  lastWeek: (n) => `In your last week ${swing(n)}.`,
  inView: (span, n) => `${span}: here ${swing(n)}.`,
  nothingHere: (span) => `${span}: nothing was noted here.`,
  long: {
    less: (over, n) => `${over} it is ${points(n)} lower.`,
    more: (over, n) => `${over} it is ${points(n)} higher.`,
    same: (over) => `${over} it is at about the same height.`,
    unclear: (over) => `${over} it swings too much to say whether it falls or rises. Swings are part of it.`,
  },
  months: 'Over three months',
  weeks: (n) => (n === 1 ? 'Over one week' : `Over ${n} weeks`),
  change: {
    yes: (start) => `People who began at about ${start} usually call that a real difference.`,
    unsure: (start, band) =>
      `People who began at about ${start} usually call ${band} a real difference. This lies in between.`,
    no: (start, band) => `People who began at about ${start} usually call only ${band} a real difference.`,
  },
  band: (low, high) => (low === high ? points(low) : `${low} to ${points(high)}`),
  calm: 'No panic: ups and downs are part of it. Tell your physiotherapist.',
  shortMore: 'Note a few more days. After ten days you see a line, after four weeks where it goes.',
  today: 'Note today',
  notes: (n) => `Notes (${n})`,
  readMe: 'How do I read this?',
  cycles: 'Compare days with more pain',
  table: 'See as a table',
  files: 'Files',
  waits: 'This does not load now. Try again later.',
};

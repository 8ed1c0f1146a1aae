// Texts of the page of visit-summary, English.
import { life } from '../../../../../../ui/body/strings/en.js';
import type { PageTexts } from './nl.js';

export const en: PageTexts = {
  factors: life.factors,
  title: 'My page for my appointment',
  made: (date) => `Made on ${date}, on my own device.`,
  exampleMade: 'This is an example, of nobody.',
  name: 'Name',
  goal: 'My goal',
  questions: 'My questions',
  also: (questions) => `And also: ${questions}`,
  pain: {
    less: (from, to, weeks) => `My pain: from ${from} to ${to} in ${weeks} weeks`,
    more: (from, to, weeks) => `My pain: from ${from} to ${to} in ${weeks} weeks`,
    same: (_from, to, weeks) => `My pain: around ${to} for ${weeks} weeks`,
    usual: (usual) => `My pain: mostly ${usual} out of 10 in the last week`,
  },
  vas: 'Marked on a line of 10 cm (VAS).',
  swing: (points) =>
    `In the last week there ${points === '1' ? 'was 1 point' : `were ${points} points`} between my lowest and my highest score.`,
  unclear: (weeks) => `Whether anything changed in ${weeks} weeks is not clear yet.`,
  short: 'There are too few days for a line yet.',
  change: {
    yes: (start) => `People with back pain who began around ${start} said they felt slightly better then.`,
    unsure: (start, band) =>
      `People with back pain who began around ${start} said they felt slightly better with ${band} less. This lies in between.`,
    no: (start, band) =>
      `People with back pain who began around ${start} said they felt slightly better only with ${band} less.`,
  },
  glass: 'My glass',
  of4: (level) => `${level} of 4`,
  noticed: {
    rises: (what) => `What I noticed when it was more: ${what}.`,
    drains: (what) => `What I noticed when it was less: ${what}.`,
  },
  noted: (text, days) => `${text} (${days})`,
  today: (name, amount) => `${name}: ${amount}.`,
  days: (n) => (n === 1 ? '1 day' : `${n} days`),
  plan: 'My plan',
  amount: {
    minutes: (n) => (n === '1' ? '1 minute' : `${n} minutes`),
    times: (n) => (n === '1' ? 'once' : `${n} times`),
    steps: (n) => (n === '1' ? '1 step' : `${n} steps`),
  },
  sets: (amount, sets) => `${sets} × ${amount}`,
  week: (week, base, goal) => `Week ${week}. Began with ${base}, goal ${goal}.`,
  done: (done, due) => `In the last week: done on ${done === 1 ? '1 day' : `${done} days`}, planned on ${due}.`,
  checks: (settled, big) => `The pain settled in time: ${settled}×. The step was too big: ${big}×.`,
  steps: 'My steps',
  mean: (mean, days) => `${mean} a day on average, over ${days === 1 ? '1 day' : `${days} days`}.`,
  baseline: (steps) => `Began at ${steps}.`,
  sleep: 'My nights',
  rhythm: (bed, up) => `Mostly from ${bed} to ${up}.`,
  spread: (nights, minutes) => `Over ${nights} nights the middle moved by ${minutes} minutes at most.`,
  weekend: (minutes) => `At the weekend ${minutes} minutes later.`,
  nights: (n) => (n === 1 ? '1 night noted.' : `${n} nights noted.`),
  agree: 'What we agree',
  own: 'Filled in by myself. This is not a diagnosis and does not replace a conversation.',
  nothing: 'There is nothing on this page. Tick what may go on it.',
  print: 'Print the page',
  example: {
    goal: 'To work in the garden for half an hour again, without paying for it for two days.',
    questions: [
      'May I lift while it still pulls a little?',
      'How do I know I am not damaging anything?',
      'When may I add a step?',
    ],
    rises: 'long drives',
    drains: 'walking',
    plan: 'Walking',
  },
};

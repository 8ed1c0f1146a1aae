// What `npm run look` shows of each widget: name of the state → markup.
import type { Tag } from '../../src/registry.js';

const booking = (look: string, more = 'service="kine" care-giver="noor"'): string =>
  `<book-appointment ${more} data-look="${look}"></book-appointment>`;

/** Three months of scores as a page gives them: swings, one bad day, a walk that was begun. `every`: hours between. */
const threeMonths = (every = 24): string => {
  const start = Date.UTC(2026, 1, 20, 8);
  const values = Array.from({ length: Math.floor((91 * 24) / every) }, (_, i) => {
    const day = (i * every) / 24;
    const level = 5.6 - 1.7 / (1 + Math.exp((52 - day) / 7));
    const swing = Math.sin(i * 2.3) * 0.9 + Math.sin(i * 0.71 + 1) * 0.8 + Math.sin(i * 5.1) * 0.5;
    const score = { at: start + i * every * 36e5, value: Math.max(0, Math.min(10, Math.round(level + swing))) };
    return day === 26
      ? { ...score, value: 9, note: 'lange rit' }
      : day === 45
        ? { ...score, note: 'begonnen met wandelen' }
        : score;
  });
  return `<script type="application/json">${JSON.stringify(values)}</script>`;
};

export const looks: Partial<Record<Tag, Record<string, string>>> = {
  'book-appointment': {
    default: booking('when'),
    month: booking('month'),
    service: booking('service', ''),
    giver: booking('giver', 'service="kine"'),
    details: booking('details'),
    faults: booking('faults'),
    confirm: booking('confirm'),
    done: booking('done'),
    manage: booking('manage'),
    waiting: booking('waiting'),
    abroad: booking('abroad'),
    offline: booking('offline'),
    request:
      '<practice-context name="Kinepraktijk De Linde" phone="09 000 00 00" mail="hallo@delinde.example"></practice-context>' +
      '<book-appointment></book-appointment>',
    none: '<book-appointment></book-appointment>',
  },
  'letting-go': {
    default: '<letting-go></letting-go>',
    hour: '<letting-go minutes="60"></letting-go>',
    day: '<letting-go minutes="1440"></letting-go>',
    light: '<letting-go minutes="2"></letting-go>',
    down: '<letting-go minutes="20" data-look="down"></letting-go>',
  },
  'brick-wall': {
    default: '<brick-wall></brick-wall>',
    enough: '<brick-wall weight="80" sessions="4" grams="140"></brick-wall>',
    short: '<brick-wall weight="80" sessions="4" grams="40"></brick-wall>',
    five: '<brick-wall need="160" sessions="5" grams="150"></brick-wall>',
    none: '<brick-wall need="160" sessions="2" grams="0"></brick-wall>',
    idle: '<brick-wall sessions="0"></brick-wall>',
  },
  'load-glass': {
    default: '<load-glass></load-glass>',
    over: '<load-glass factors="poor-sleep:4, stress:4, worry:3, smoking:2, work-pressure:3" tap="0.1" capacity="0.3"></load-glass>',
    roomy: '<load-glass factors="worry:1" tap="0.8" capacity="0.9"></load-glass>',
  },
  'muscle-switch': {
    default: '<muscle-switch></muscle-switch>',
    tight: '<muscle-switch position="tight"></muscle-switch>',
  },
  'pain-alarm': {
    default: '<pain-alarm sensitivity="0.8"></pain-alarm>',
    fire: '<pain-alarm stimulus="fire"></pain-alarm>',
    calm: '<pain-alarm stimulus="steam" factors="worry:1"></pain-alarm>',
    heat: '<pain-alarm stimulus="heat"></pain-alarm>',
    tea: '<pain-alarm stimulus="warmth" sensitivity="1" lesson></pain-alarm>',
  },
  'pain-chart': {
    default: `<pain-chart>${threeMonths()}</pain-chart>`,
    example: '<pain-chart></pain-chart>',
    hourly: `<pain-chart>${threeMonths(1)}</pain-chart>`,
    week: `<pain-chart period="week">${threeMonths(8)}</pain-chart>`,
    unread:
      '<pain-chart><script type="text/csv">date;pain;scale\n' +
      '2026-05-01 09:00;4;nrs\n2026-05-02;12;nrs\n2026-02-31;3;nrs\n2026-05-03;4,5;vas</script></pain-chart>',
  },
  'pain-cycle': {
    default: '<pain-cycle></pain-cycle>',
    breath: '<pain-cycle open="stress-tension"></pain-cycle>',
    sleep: '<pain-cycle open="habits-sleep" factors="stress:4, poor-sleep:4, alcohol:3"></pain-cycle>',
    calm: '<pain-cycle open="pain-stress" factors="worry:1"></pain-cycle>',
  },
  'pain-scale': {
    default: '<pain-scale value="4" moment="after" settle="same-day"></pain-scale>',
    empty: '<pain-scale></pain-scale>',
    asked: '<pain-scale value="5"></pain-scale>',
    before: '<pain-scale value="5" moment="before"></pain-scale>',
    much: '<pain-scale value="7" moment="during"></pain-scale>',
    worst: '<pain-scale value="10" moment="during"></pain-scale>',
    unknown: '<pain-scale value="4" moment="after" settle="not-yet"></pain-scale>',
  },
  'pain-web': {
    default: '<pain-web></pain-web>',
    two: '<pain-web factor="worry" steps="2"></pain-web>',
    three: '<pain-web factor="stress" steps="3" factors="stress:4, loneliness:2, alcohol:1"></pain-web>',
    end: '<pain-web factor="metabolic" steps="2"></pain-web>',
  },
  'protein-calculator': {
    default: '<protein-calculator></protein-calculator>',
    answer: '<protein-calculator sex="male" weight="80" height="182" age="34" data-look="none"></protein-calculator>',
    older:
      '<protein-calculator sex="female" weight="65" height="168" age="66" meals="5" plant data-look="none"></protein-calculator>',
    kidney: '<protein-calculator data-look="kidney"></protein-calculator>',
    obesity: '<protein-calculator sex="male" weight="130" height="182" age="34" data-look="none"></protein-calculator>',
    invalid: '<protein-calculator sex="male" weight="abc"></protein-calculator>',
  },
  'recovery-battery': {
    default: '<recovery-battery></recovery-battery>',
    rests: '<recovery-battery rests="12, 15, 18"></recovery-battery>',
    free: '<recovery-battery day="free" factors="worry:1" tap="0.8" rests="12"></recovery-battery>',
  },
  'spark-forest': {
    default: '<spark-forest></spark-forest>',
    dry: '<spark-forest spark="lift" factors="poor-sleep:3, stress:3, inactivity:2"></spark-forest>',
    far: '<spark-forest spark="wrong-move" factors="poor-sleep:4, stress:4, smoking:4, inactivity:4"></spark-forest>',
    green: '<spark-forest spark="nothing" factors="worry:1"></spark-forest>',
    embers: '<spark-forest spark="nothing" factors="worry:4, anxiety:2"></spark-forest>',
    before: '<spark-forest story="before"></spark-forest>',
    after: '<spark-forest story="after"></spark-forest>',
  },
  'step-goal': {
    default: '<step-goal baseline="4800" today="5400"></step-goal>',
    empty: '<step-goal></step-goal>',
    keep: '<step-goal baseline="9600" age="67"></step-goal>',
    invalid: '<step-goal baseline="abc"></step-goal>',
  },
};

// What `npm run look` shows of each widget: name of the state → markup. One that is not here stands as its tag alone.
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

const toRead = `
  <a href="/glas" data-minutes="4" data-author="Noor Verlinden" data-date="2026-11-12">Je lichaam is een glas</a>
  <a href="/bos" data-minutes="6" data-author="Bram Okafor" data-date="2026-11-03">Droog bos, nat bos</a>
  <a href="/rimpels" data-minutes="9" data-author="Noor Verlinden" data-date="2026-10-21">Rimpels aan de binnenkant</a>`;
const lies = {
  id: 'lies',
  name: 'Lies Maertens',
  role: 'kinesist',
  expertise: ['lage rug', 'lopen na een blessure'],
  papers: [{ title: 'Wandelen na een hernia', where: 'Voorbeeldblad', year: 2024, url: '/wandelen' }],
  links: [{ title: 'Haar pagina', url: '/lies' }],
};

export const looks: Partial<Record<Tag, Record<string, string>>> = {
  'health-faq': {
    default: '<health-faq></health-faq>',
    dose: '<health-faq subject="dose" open="dose"></health-faq>',
  },
  'read-next': {
    default: `<read-next back="/blog">${toRead}</read-next>`,
    none: '<read-next></read-next>',
    known: `<practice-context name="Kinepraktijk De Linde" info='${JSON.stringify({ careGivers: [lies] })}'></practice-context>
      <read-next back="/blog" minutes="6" author="Noor Verlinden" reviewed-by="lies" updated="2026-11-12">${toRead}
      <a href="/e" data-words="700" data-summary="Een pilletje dat je niet kunt slikken, en toch werkt.">Bewegen als medicijn</a>
      <a href="/f">Nog een</a></read-next>`,
    opened: `<practice-context info='${JSON.stringify({ careGivers: [lies] })}'></practice-context>
      <read-next data-look-press=".answer summary" reviewed-by="lies" updated="2026-11-12">${toRead}</read-next>`,
  },
  'back-myths': {
    default: '<back-myths></back-myths>',
    turned: '<back-myths data-look-press=".primary"></back-myths>',
    wear: '<back-myths open="wear" data-look-press=".primary"></back-myths>',
    moving: '<back-myths open="moving" data-look-press=".primary"></back-myths>',
    core: '<back-myths open="core" data-look-press=".primary"></back-myths>',
    scan: '<back-myths open="scan" data-look-press=".primary"></back-myths>',
    serious: '<back-myths open="serious" data-look-press=".primary"></back-myths>',
  },
  'book-appointment': {
    default: booking('when'),
    month: booking('grid'),
    service: booking('service', ''),
    compact: booking('when', 'service="kine" compact-head'),
    all: booking('all'),
    details: booking('details'),
    faults: booking('faults'),
    filled: booking('filled'),
    done: booking('done'),
    moved: booking('moved'),
    manage: booking('manage'),
    cancelled: booking('cancelled'),
    waiting: booking('waiting'),
    joined: booking('joined'),
    find: booking('find', ''),
    found: booking('found', ''),
    abroad: booking('abroad'),
    offline: booking('offline'),
    request:
      '<practice-context name="Kinepraktijk De Linde" phone="09 000 00 00" mail="hallo@delinde.example"></practice-context>' +
      '<book-appointment></book-appointment>',
    none: '<book-appointment></book-appointment>',
  },
  'graded-plan': {
    default: '<graded-plan></graded-plan>',
    begun: '<graded-plan value="10"></graded-plan>',
    steps: '<graded-plan exercise="cycling" value="25" sets="2"></graded-plan>',
  },
  'letting-go': {
    default: '<letting-go></letting-go>',
    hour: '<letting-go minutes="60"></letting-go>',
    day: '<letting-go minutes="1440"></letting-go>',
    light: '<letting-go minutes="2"></letting-go>',
    down: '<letting-go minutes="20" data-look="down"></letting-go>',
  },
  'breathing-pacer': {
    default: '<breathing-pacer></breathing-pacer>',
    running: '<breathing-pacer data-look="run"></breathing-pacer>',
  },
  'brick-wall': {
    default: '<brick-wall></brick-wall>',
    enough: '<brick-wall weight="80" sessions="4" grams="140"></brick-wall>',
    short: '<brick-wall weight="80" sessions="4" grams="40"></brick-wall>',
    five: '<brick-wall need="160" sessions="5" grams="150"></brick-wall>',
    none: '<brick-wall need="160" sessions="2" grams="0"></brick-wall>',
    idle: '<brick-wall sessions="0"></brick-wall>',
  },
  'movement-pill': {
    default: '<movement-pill></movement-pill>',
    week: '<movement-pill filled="6"></movement-pill>',
    effects: '<movement-pill leaf="effects"></movement-pill>',
    harm: '<movement-pill leaf="harm"></movement-pill>',
  },
  'training-picker': {
    default: '<training-picker></training-picker>',
    calm: '<training-picker door="calm" per-week="2" together></training-picker>',
    strength: '<training-picker door="strength" outside></training-picker>',
  },
  'pain-types': {
    default: '<pain-types></pain-types>',
    long: '<pain-types kind="long" weeks="26"></pain-types>',
    cause: '<pain-types kind="cause"></pain-types>',
  },
  'desk-check': {
    default: '<desk-check></desk-check>',
    low: '<desk-check screen="low"></desk-check>',
    feet: '<desk-check about="feet" feet="hanging" screen="fine"></desk-check>',
    back: '<desk-check about="back" back="pushing" feet="cramped"></desk-check>',
    bare: '<desk-check about="back" back="bare" screen="high"></desk-check>',
    up: '<desk-check about="work" work="standing" screen="low" feet="fine" back="fine"></desk-check>',
  },
  'flare-check': {
    default: '<flare-check></flare-check>',
    begun: '<flare-check value="2 4 5"></flare-check>',
    fine: '<flare-check value="2 4 5 3 2"></flare-check>',
    big: '<flare-check value="2 5 7 6 5"></flare-check>',
    high: '<flare-check value="1 7 8 4 1" moment="after"></flare-check>',
  },
  'load-glass': {
    default: '<load-glass></load-glass>',
    over: '<load-glass factors="poor-sleep:4, stress:4, worry:3, smoking:2, work-pressure:3" tap="0.1" capacity="0.3"></load-glass>',
    roomy: '<load-glass factors="worry:1" tap="0.8" capacity="0.9"></load-glass>',
  },
  'magnesium-guide': {
    default: '<magnesium-guide></magnesium-guide>',
    plate:
      '<magnesium-guide sex="female" foods="bread-wholewheat oats almonds chickpeas-cooked" data-look="none"></magnesium-guide>',
    full: '<magnesium-guide sex="male" foods="bread-wholewheat oats almonds chickpeas-cooked rice-brown-cooked banana" data-look="none"></magnesium-guide>',
    nothing: '<magnesium-guide data-look="none"></magnesium-guide>',
    label: '<magnesium-guide shows="label" salt="citrate" mg="75" times="2" data-look="none"></magnesium-guide>',
    above: '<magnesium-guide shows="label" salt="oxide" mg="375" times="1" data-look="none"></magnesium-guide>',
    kidney: '<magnesium-guide data-look="kidney"></magnesium-guide>',
  },
  'micro-break': {
    default: '<micro-break></micro-break>',
    due: '<micro-break data-look="due"></micro-break>',
    up: '<micro-break data-look="up"></micro-break>',
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
    rests: '<recovery-battery rests="12" walks="17"></recovery-battery>',
    free: '<recovery-battery day="free" factors="worry:1" tap="0.8" rests="12"></recovery-battery>',
  },
  'disc-facts': {
    default: '<disc-facts></disc-facts>',
    first: '<disc-facts later="0"></disc-facts>',
    people: '<disc-facts scene="people" figure="sequestration"></disc-facts>',
    settles: '<disc-facts scene="people" figure="settles"></disc-facts>',
    injection: '<disc-facts scene="injection"></disc-facts>',
    surgery: '<disc-facts scene="surgery"></disc-facts>',
  },
  'inner-wrinkles': {
    default: '<inner-wrinkles></inner-wrinkles>',
    young: '<inner-wrinkles age="20" finding="facet"></inner-wrinkles>',
    between: '<inner-wrinkles age="45" finding="protrusion"></inner-wrinkles>',
    old: '<inner-wrinkles age="80" finding="slip"></inner-wrinkles>',
  },
  'recovery-check': {
    default: '<recovery-check></recovery-check>',
    three: '<recovery-check factors="poor-sleep:3, stress:2, alcohol:2"></recovery-check>',
    right: '<recovery-check factors="stress:2, smoking:2"></recovery-check>',
  },
  'trigger-list': {
    default: '<trigger-list></trigger-list>',
    watch: '<trigger-list rises="slecht geslapen, lang gereden" drains="wandelen"></trigger-list>',
    noted: '<trigger-list data-look="noted"></trigger-list>',
  },
  'visit-summary': {
    default: '<visit-summary></visit-summary>',
    own: '<visit-summary data-look="own"></visit-summary>',
    page: '<visit-summary data-look="page"></visit-summary>',
  },
  'back-tips': {
    default: '<back-tips pages="/pages"></back-tips>',
    fourth:
      '<back-tips pages="/pages" data-look-press=".answer .primary|.answer .primary|.answer .primary"></back-tips>',
    across: '<back-tips open="patience" data-look-press=".answer .primary"></back-tips>',
  },
  'red-flags': {
    default: '<red-flags></red-flags>',
    now: '<red-flags data-look-press="#bladder"></red-flags>',
    doctor: '<red-flags data-look-press="#fever"></red-flags>',
    card: '<red-flags data-look-press=".answer .primary"></red-flags>',
    gate: '<red-flags for="plan" data-look-press="#illness"></red-flags><graded-plan id="plan"></graded-plan>',
  },
  'sleep-window': {
    default: '<sleep-window></sleep-window>',
    long: '<sleep-window wake="6:15" hours="9"></sleep-window>',
    week: '<sleep-window data-look="week"></sleep-window>',
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
  'start-plan': {
    default: '<start-plan></start-plan>',
    today: '<start-plan data-look="today"></start-plan>',
    month: '<start-plan data-look="month"></start-plan>',
  },
  'worry-park': {
    default: '<worry-park></worry-park>',
    parked: '<worry-park data-look="parked"></worry-park>',
    evening: '<worry-park data-look="evening"></worry-park>',
  },
};

// What each picture of the body must say and draw for a body, asked of science/: one check per picture. Reads elements only.
import { alarm, alarmWord, dangerWord, stimulusOf } from '../../src/science/body/alarm.js';
import { cycleLinks, strength, strengthWord } from '../../src/science/body/cycle.js';
import { batteryWord, bed, dayCurve, nightWord, wake } from '../../src/science/body/day.js';
import { burning, outcome } from '../../src/science/body/fire.js';
import { dryness, glassLevel, sensitivity, type BodyState } from '../../src/science/body/model.js';
import { example, heaviest, weighing } from '../../src/science/body/read.js';
import { nl as alarmTexts } from '../../src/widgets/metaphors/pain-alarm/strings/nl.js';
import { nl as cycleTexts } from '../../src/widgets/metaphors/pain-cycle/strings/nl.js';
import { nl as batteryTexts } from '../../src/widgets/metaphors/recovery-battery/strings/nl.js';
import { nl as forestTexts } from '../../src/widgets/metaphors/spark-forest/strings/nl.js';
import { wordOf } from '../../src/widgets/metaphors/load-glass/load-glass.parts.js';
import { nl as glassTexts } from '../../src/widgets/metaphors/load-glass/strings/nl.js';
import { said } from '../support/page.js';

export interface Picture extends HTMLElement {
  readonly body: BodyState;
  readonly updateComplete: Promise<unknown>;
}

const all = (element: Element, selector: string): Element[] => [...element.shadowRoot!.querySelectorAll(selector)];
const labels = (element: Element): string[] => all(element, '.picture text').map((text) => text.textContent!.trim());

/** A check returns what does not hold. */
type Check = (element: Picture, body: BodyState) => readonly (string | false)[];
const must = (holds: boolean, what: string): string | false => !holds && what;

const evening = (body: BodyState): number =>
  dayCurve(body.levels, body.tap, { kind: 'work', rests: [], walks: [] })[bed - wake]!.level;

/** What a picture says of the reader, or of the example while nobody set anything. */
const says = (element: Element, own: string, ofExample: string): string | false => {
  const expected = element.matches(':state(example)') ? ofExample : own;
  return must(said(element).includes(expected), `says ${said(element)}, not ${expected}`);
};

export const checks: Readonly<Record<string, Check>> = {
  'load-glass': (element, body) => {
    const level = glassLevel(body);
    const words = heaviest(body.levels).map((id) => glassTexts.factors[id]);
    const hung = words.filter((word) => labels(element).some((text) => text.includes(word)));
    const rains = all(element, '.picture .drop').length > Math.ceil(body.tap * 4);
    return [
      says(element, glassTexts.head[wordOf(body)], glassTexts.exampleHead),
      must(rains === words.length > 0, rains ? 'rains out of nothing' : 'is dry, and something weighs'),
      must(!(rains && said(element).includes(glassTexts.body.empty)), 'rains, and says that nothing does'),
      must(element.matches(':state(overflowing)') === level > 1, 'runs over when it should not, or not when it should'),
      // The chosen cloud may be a light one; two of the heaviest always hang.
      must(
        words.slice(0, 2).every((word) => hung.includes(word)),
        `clouds: ${labels(element).join()}`,
      ),
      must(
        labels(element).includes(`+${words.length - hung.length}`) === words.length > hung.length,
        'counts the other clouds',
      ),
    ];
  },
  'spark-forest': (element, { levels }) => {
    const happens = outcome(levels);
    const flames = all(element, '.flame').length / 2;
    return [
      says(element, forestTexts.head[happens], forestTexts.exampleHead),
      must(
        [3, 4, 5].some((trees) => burning(dryness(levels), trees) === flames),
        `${flames} trees burn`,
      ),
      must(flames > 0 === !['nothing', 'smoulders'].includes(happens), `${flames} trees burn: ${happens}`),
      must(
        forestTexts.earth[happens].some((text) => labels(element).includes(text)),
        `earth: ${labels(element).join()}`,
      ),
    ];
  },
  'pain-alarm': (element, { levels }) => {
    const set = sensitivity(levels);
    const stimulus = stimulusOf(element.getAttribute('stimulus') ?? 'toast')!;
    const rings = alarm(stimulus, set) > 0;
    const danger = dangerWord(stimulus);
    const ring = alarmTexts.head(rings, danger, stimulus.id);
    const knob = element.shadowRoot!.querySelector('input[type=range]')!;
    return [
      says(element, ring, alarmTexts.inExample(ring)),
      must(knob.getAttribute('aria-valuetext') === alarmTexts.set[alarmWord(set)], 'its knob says something else'),
      must(all(element, '.picture .ring').length > 0 === rings, 'rings in one, not in the other'),
      must(labels(element).includes(alarmTexts.much[danger]), `danger: ${labels(element).join()}`),
      must(labels(element).includes(rings ? alarmTexts.loud : alarmTexts.silent), `alarm: ${labels(element).join()}`),
    ];
  },
  'recovery-battery': (element, body) => [
    says(element, batteryTexts.head[batteryWord(evening(body))], batteryTexts.exampleHead[batteryWord(evening(body))]),
    must(
      [batteryTexts.sleep[nightWord(body.levels)], batteryTexts.exampleNight].includes(
        all(element, '.night')[0]?.textContent?.trim() ?? '',
      ),
      'says something else of the night',
    ),
  ],
  'pain-cycle': (element, { levels }) => {
    const listed = all(element, '.order li').map((item) => item.textContent!.replace(/\s+/g, ' ').trim());
    const second = cycleLinks.filter(({ circle }) => circle === 2);
    return second.map((link) => {
      const word = cycleTexts.strengths[strengthWord(strength(link, levels))];
      return must(listed.includes(`${cycleTexts.links[link.id]} (${word})`), `${link.id} is ${word}: ${listed.join()}`);
    });
  },
  'pain-web': (element, { levels }) => {
    const middle = element.shadowRoot!.querySelector('select')!.value;
    const nodes = all(element, '.picture [data-factor]');
    const painted = nodes.filter((node) => node.querySelector('[fill="var(--_water-2)"], [fill="var(--_water-3)"]'));
    const lit = painted.map((node) => node.getAttribute('data-factor')!).sort();
    const weigh = nodes
      .map((node) => node.getAttribute('data-factor')!)
      .filter((id) => id !== middle && (weighing(levels) as readonly string[]).includes(id))
      .sort();
    const heard = element.shadowRoot!.querySelector('.level-row .heard')?.textContent ?? '';
    return [
      must(lit.join() === weigh.join(), `paints ${lit.join()}, and ${weigh.join()} weighs`),
      must(
        heard === glassTexts.of4(String((levels as Record<string, number>)[middle] ?? 0)),
        `${middle} is said to be ${heard}`,
      ),
    ];
  },
};

/** What is not as the model says, in the picture's own values and in what it shows; each begins with the picture's name. */
export const bodyFaults = (element: Picture, body: BodyState): string[] => {
  const own = weighing(element.body.levels).map((id) => `${id}:${element.body.levels[id]}`);
  const asked = weighing(body.levels).map((id) => `${id}:${body.levels[id]}`);
  return [
    must(
      own.sort().join() === asked.sort().join(),
      `shows ${own.join() || 'nothing'}, not ${asked.join() || 'nothing'}`,
    ),
    ...(checks[element.localName]?.(element, body) ?? []),
  ].flatMap((fault) => (fault ? [`${element.localName}: ${fault}`] : []));
};

/** Pictures that do not say their calmest with a body on which nothing weighs. */
export const calm = (pictures: readonly Picture[]): string[] =>
  pictures.flatMap((each) => (weighing(each.body.levels).length || rank(each) ? [each.localName] : []));

/** From the evening of a life on which nothing weighs: also a good day takes its toll. */
const evenings = (['full', 'good', 'half', 'low', 'empty'] as const)
  .map((word) => batteryTexts.head[word])
  .filter((_, i, list) => i >= list.indexOf(batteryTexts.head[batteryWord(evening({ ...example, levels: {} }))]));

const orders: Readonly<Record<string, readonly string[]>> = {
  'recovery-battery': evenings,
  'load-glass': Object.values(glassTexts.head),
  'spark-forest': Object.values(forestTexts.head),
  'pain-alarm': [alarmTexts.head(false, 'little', 'toast'), alarmTexts.head(true, 'little', 'toast')],
};

/** How far the sentence of a picture is from its calmest, as its words are ordered; 0 where it speaks of no amount. */
export const rank = (element: Picture): number => {
  const order = orders[element.localName] ?? [];
  return Math.max(
    0,
    order.findIndex((head) => said(element).includes(head)),
  );
};

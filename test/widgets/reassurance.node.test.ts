// In each language and every picture and tool: no sentence calls a reader safe, or takes silence for safety.
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dangerWord, stimuli, type DangerWord } from '../../src/science/body/alarm.js';
import type { PainAlarmTexts } from '../../src/widgets/metaphors/pain-alarm/strings/nl.js';
import type { SparkForestTexts } from '../../src/widgets/metaphors/spark-forest/strings/nl.js';
import { catalogues, languages, textsOf, type Language } from '../support/sources/texts.js';

/** How each language would say that nothing can be wrong, or that an alarm never fails. */
const safe: Readonly<Record<Language, RegExp>> = {
  nl: /geen gevaar|veilig|onschadelijk|ongevaarlijk|gerust (verder|door)|altijd af|niets (mis|stuk|aan de hand)/i,
  fr: /(aucun|pas de|sans) danger|en sécurité|sans risque|inoffensi|sonne toujours|rien de grave/i,
  en: /no danger|(you are|it is|is) safe|safely|harmless|(still|always) rings|nothing (is )?wrong/i,
  de: /keine gefahr|ungefährlich|unbedenklich|unbesorgt|harmlos|immer los|sind (sie )?sicher|nichts schlimmes/i,
};

const root = path.resolve(import.meta.dirname, '../../src/widgets');
const load = async <T>(folder: string, language: Language): Promise<T> =>
  ((await import(path.join(root, folder, `${language}.ts`))) as Record<Language, T>)[language];

/** All the alarm can say, silent and ringing, of all that happens. */
const alarmSays = (t: PainAlarmTexts): string[] =>
  [true, false].flatMap((rings) =>
    (['little', 'great'] as readonly DangerWord[]).flatMap((danger) =>
      stimuli.flatMap(({ id }) => [t.head(rings, danger, id), t.said(rings, danger, id)]),
    ),
  );

describe.each(languages)('in %s', (language) => {
  it('no sentence of any picture or tool calls a reader safe', () => {
    const shown = textsOf(catalogues(language)).filter(({ file }) => /^src\/widgets\/(metaphors|tools)\//.test(file));
    expect(shown.length).toBeGreaterThan(500);
    for (const { file, text } of shown) expect(text, file).not.toMatch(safe[language]);
  });

  it('a silent alarm means no absence of danger, and a fire is not always heard', async () => {
    const t = await load<PainAlarmTexts>('metaphors/pain-alarm/strings', language);
    for (const sentence of [...alarmSays(t), ...t.story.flat()]) expect(sentence).not.toMatch(safe[language]);
    const usually = /meestal|en général|usually|meist/i;
    expect(t.said(true, 'great', 'fire')).toMatch(usually);
    expect(t.said(false, 'little', 'steam')).toMatch(usually);
    expect(t.story.at(-1)![0]).toMatch(usually);
  });

  it('nothing that may set an alarm off is said or drawn to have no danger', async () => {
    const t = await load<PainAlarmTexts>('metaphors/pain-alarm/strings', language);
    const none = /\b(geen|nul|aucun|nul|pas|none|no|keine?|null)\b/i;
    for (const stimulus of stimuli) {
      expect(stimulus.danger).toBeGreaterThan(0.05);
      expect(t.meter(t.danger, t.much[dangerWord(stimulus)])).not.toMatch(none);
    }
    expect(t.meter(t.danger, { nl: 'geen', fr: 'aucun', en: 'none', de: 'keine' }[language])).toMatch(none);
  });

  it('a spark may be enough, and never is for certain', async () => {
    const { enough } = await load<SparkForestTexts>('metaphors/spark-forest/strings', language);
    for (const sentence of Object.values(enough))
      expect(sentence).toMatch(/kan|soms|peut|parfois|can|sometimes|manchmal/);
  });

  it('control: knows reassurance when it reads it', () => {
    const said = {
      nl: 'Geen alarm, geen gevaar.',
      fr: 'Pas d’alarme, aucun danger.',
      en: 'No alarm, no danger.',
      de: 'Kein Alarm, keine Gefahr.',
    };
    expect(said[language]).toMatch(safe[language]);
  });
});

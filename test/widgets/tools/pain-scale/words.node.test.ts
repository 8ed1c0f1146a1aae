// In each language: what pain-scale says without knowing that the limit holds approves nothing.
import { describe, expect, it } from 'vitest';
import { advice, type AdviceKey } from '../../../../src/science/pain/advice.js';
import { strings as answers } from '../../../../src/widgets/tools/pain-scale/later/strings/index.js';
import type { AnswerTexts } from '../../../../src/widgets/tools/pain-scale/later/strings/nl.js';
import { zoneWords } from '../../../../src/widgets/tools/pain-scale/pain-scale.parts.js';
import { PainScaleElement } from '../../../../src/widgets/tools/pain-scale/pain-scale.js';
import type { PainScaleTexts } from '../../../../src/widgets/tools/pain-scale/strings/nl.js';

const languages = ['nl', 'fr', 'en', 'de'] as const;
type Language = (typeof languages)[number];

/** How each language says that something may go on, or that a step was right. */
const approval: Readonly<Record<Language, RegExp>> = {
  nl: /\bmag\b|gerust|in orde|rustig door|past\b|paste\b/i,
  fr: /permis|acceptable|ça va|tranquill|conven|convient/i,
  en: /acceptable|allowed|\bfine\b|\bsuit|calmly|do keep/i,
  de: /in ordnung|erlaubt|ruhig weiter|passt|gepasst/i,
};

const load = async <T>(catalogue: object, language: Language): Promise<T> => {
  const texts = (catalogue as Record<Language, () => Promise<Record<Language, T>>>)[language];
  return (await texts())[language];
};

describe.each(languages)('pain-scale in %s', (language) => {
  it('approves no score before an exercise or at a moment that is not known', async () => {
    const t = await load<AnswerTexts>(answers, language);
    const keys = [0, 3, 5, 6, 10].flatMap((score) => [advice(score, undefined).key, advice(score, 'before').key]);
    const said = [t.headPlain('5'), ...[...new Set(keys)].map((key: AdviceKey) => t.advice[key]('5'))];
    for (const sentence of said) expect(sentence).not.toMatch(approval[language]);
  });

  it('calls no step right within the hour after it', async () => {
    const t = await load<AnswerTexts>(answers, language);
    expect(t.advice['after-none']('5')).not.toMatch(approval[language]);
  });

  it('asks for all three moments', async () => {
    const t = await load<AnswerTexts>(answers, language);
    expect(
      t.when.match(/voor|tijdens|na\b|avant|pendant|après|before|during|after|vor\b|während|nach\b/gi),
    ).toHaveLength(3);
  });

  it('names the zones of its picture by what is felt, not by what is allowed', async () => {
    const t = await load<PainScaleTexts>(PainScaleElement.widget.strings, language);
    const { calm, steep, post } = zoneWords(t, '5', '6');
    for (const word of [...calm, ...steep, post]) expect(word).not.toMatch(approval[language]);
  });

  it('control: knows approval when it reads it', async () => {
    const t = await load<AnswerTexts>(answers, language);
    expect(t.headEasy('5')).toMatch(approval[language]);
  });
});

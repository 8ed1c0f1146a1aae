// The texts of a new widget in four languages, and its catalogue. Pure.
import { languages, type Language } from '../languages.js';

export interface Names {
  /** 'sleep-window' */
  readonly tag: string;
  readonly family: string;
  /** 'SleepWindow' */
  readonly pascal: string;
  /** 'sleepWindow' */
  readonly camel: string;
}

export const catalogue = ({ tag, pascal }: Names): string => `// The languages of ${tag}.
import type { Catalogue } from '../../../../ui/base/i18n/catalogue.js';
import type { ${pascal}Texts } from './nl.js';

export const strings: Catalogue<${pascal}Texts> = {
${languages.map((l) => `  ${l}: () => import('./${l}.js'),\n`).join('')}};
`;

const words: Record<Language, { name: string; lines: readonly string[] }> = {
  nl: {
    name: 'Dutch',
    lines: [
      "title: 'Hoeveel is het nu?',",
      "purpose: 'Schuif tot het klopt voor jou.',",
      "notYet: 'nog niet ingevuld',",
      'valueText: (value: string) => `${value} op 10`,',
      "start: 'Zet de schuif waar het voor jou zit.',",
      'head: (value: string) => `Je koos ${value} op 10.`,',
    ],
  },
  fr: {
    name: 'French',
    lines: [
      "title: 'Où en êtes-vous\\u00a0?',",
      "purpose: 'Glissez jusqu’à ce que cela vous corresponde.',",
      "notYet: 'pas encore indiqué',",
      'valueText: (value) => `${value} sur 10`,',
      "start: 'Placez le curseur là où vous en êtes.',",
      'head: (value) => `Vous avez choisi ${value} sur 10.`,',
    ],
  },
  en: {
    name: 'English',
    lines: [
      "title: 'How much is it now?',",
      "purpose: 'Slide until it fits you.',",
      "notYet: 'not filled in yet',",
      'valueText: (value) => `${value} out of 10`,',
      "start: 'Put the slider where it is for you.',",
      'head: (value) => `You chose ${value} out of 10.`,',
    ],
  },
  de: {
    name: 'German',
    lines: [
      "title: 'Wie viel ist es jetzt?',",
      "purpose: 'Schieben Sie, bis es für Sie stimmt.',",
      "notYet: 'noch nicht ausgefüllt',",
      'valueText: (value) => `${value} von 10`,',
      "start: 'Stellen Sie den Regler dorthin, wo es für Sie stimmt.',",
      'head: (value) => `Sie haben ${value} von 10 gewählt.`,',
    ],
  },
};

export function strings({ tag, pascal }: Names, language: Language): string {
  const { name, lines } = words[language];
  const body = ['frame,', ...lines].map((line) => `  ${line}\n`).join('');
  const source = language === 'nl';
  return `// Texts of ${tag}, ${name}.
import { frame } from '../../../../ui/base/strings/${language}.js';
${source ? '' : `import type { ${pascal}Texts } from './nl.js';\n`}
export const ${language}${source ? '' : `: ${pascal}Texts`} = {
${body}};
${source ? `\nexport type ${pascal}Texts = typeof nl;\n` : ''}`;
}

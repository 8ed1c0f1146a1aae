// The texts of a new widget in four languages, as its family has them. Pure.
import type { Language } from '../languages.js';

export interface Names {
  /** 'sleep-window' */
  readonly tag: string;
  readonly family: string;
  /** 'SleepWindow' */
  readonly pascal: string;
  /** 'sleepWindow' */
  readonly camel: string;
}

/** What every new widget says: title, purpose and first answer. */
const said: Record<Language, readonly string[]> = {
  nl: ["title: 'Hoeveel is het nu?',", "purpose: 'Kijk wat er klopt voor jou.',", "start: 'Begin waar je nu zit.',"],
  fr: [
    "title: 'Où en êtes-vous\\u00a0?',",
    "purpose: 'Voyez ce qui vous correspond.',",
    "start: 'Partez de là où vous en êtes.',",
  ],
  en: ["title: 'How much is it now?',", "purpose: 'See what fits you.',", "start: 'Start from where you are now.',"],
  de: [
    "title: 'Wie viel ist es jetzt?',",
    "purpose: 'Schauen Sie, was für Sie stimmt.',",
    "start: 'Fangen Sie da an, wo Sie jetzt stehen.',",
  ],
};

/** A guide asks for nothing: it has a head of its own. */
const guideTitle: Record<Language, string> = {
  nl: "title: 'Wat je ervan kunt weten',",
  fr: "title: 'Ce qu’on peut en savoir',",
  en: "title: 'What there is to know',",
  de: "title: 'Was man darüber wissen kann',",
};

const head = (family: string, language: Language): readonly string[] => {
  const [title, ...rest] = said[language];
  return [family === 'guides' ? guideTitle[language] : title!, ...rest];
};

/** Of a form control: its value in words. */
const fields: Record<Language, readonly [notYet: string, outOf: string, chose: string]> = {
  nl: ['nog niet ingevuld', '${value} op 10', 'Je koos ${value} op 10.'],
  fr: ['pas encore indiqué', '${value} sur 10', 'Vous avez choisi ${value} sur 10.'],
  en: ['not filled in yet', '${value} out of 10', 'You chose ${value} out of 10.'],
  de: ['noch nicht ausgefüllt', '${value} von 10', 'Sie haben ${value} von 10 gewählt.'],
};

/** Of a guide: its sections by their id, with what stands in them. */
const sections: Record<Language, Readonly<Record<string, readonly [head: string, body: string]>>> = {
  nl: {
    yourself: ['Wat je zelf kunt doen', 'Schrijf hier wat iemand vandaag kan proberen.'],
    help: ['Wanneer je hulp vraagt', 'Schrijf hier wanneer iemand beter belt.'],
  },
  fr: {
    yourself: ['Ce que vous pouvez faire', 'Écrivez ici ce que l’on peut essayer aujourd’hui.'],
    help: ['Quand demander de l’aide', 'Écrivez ici quand il vaut mieux appeler.'],
  },
  en: {
    yourself: ['What you can do yourself', 'Write here what someone can try today.'],
    help: ['When to ask for help', 'Write here when it is better to call.'],
  },
  de: {
    yourself: ['Was Sie selbst tun können', 'Schreiben Sie hier, was jemand heute versuchen kann.'],
    help: ['Wann Sie Hilfe holen', 'Schreiben Sie hier, wann ein Anruf besser ist.'],
  },
};

function ownLines(family: string, language: Language): readonly string[] {
  if (family === 'guides') {
    return [
      'sections: {',
      ...Object.entries(sections[language]).flatMap(([id, [head, body]]) => [
        `  ${id}: {`,
        `    head: '${head}',`,
        `    body: ['${body}'],`,
        '  },',
      ]),
      language === 'nl' ? '} satisfies Sections,' : '},',
    ];
  }
  if (family !== 'tools') return [];
  const [notYet, outOf, chose] = fields[language];
  const value = language === 'nl' ? 'value: string' : 'value';
  return [`notYet: '${notYet}',`, `valueText: (${value}) => \`${outOf}\`,`, `head: (${value}) => \`${chose}\`,`];
}

export function strings({ family, pascal }: Names, language: Language): string {
  const ofBody = family === 'metaphors';
  const body = ['frame,', ...(ofBody ? ['...life,'] : []), ...head(family, language), ...ownLines(family, language)];
  const source = language === 'nl';
  const types = [
    source && family === 'guides' && "import type { Sections } from '../../../../ui/guide/index.js';\n",
    !source && `import type { ${pascal}Texts } from './nl.js';\n`,
  ];
  return `import { frame${ofBody ? ', life' : ''} } from '../../../../ui/${ofBody ? 'body' : 'base'}/strings/${language}.js';
${types.filter(Boolean).join('')}
export const ${language}${source ? '' : `: ${pascal}Texts`} = {
${body.map((line) => `  ${line}\n`).join('')}};
${source ? `\nexport type ${pascal}Texts = typeof nl;\n` : ''}`;
}

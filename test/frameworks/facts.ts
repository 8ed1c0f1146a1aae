// Which property and event of each widget answers which of the sixteen questions, read from the manifest. Pure.
import {
  settable,
  valuesIn,
  widgetsOf,
  type Declaration,
  type Manifest,
  type Member,
} from '../../scripts/manifest/texts.js';
import type { Facts } from './sixteen.js';

const named = (all: readonly Member[], type: RegExp): string | undefined =>
  all.find((member) => type.test(member.type?.text ?? ''))?.name;

/** Properties of the kit where it has one of that kind, else one that every element of HTML has. */
export function factsOf(declaration: Declaration): Facts {
  const all = settable(declaration);
  // An address would be asked for what it holds.
  const worded = all.filter(({ name }) => !name.endsWith('Url'));
  const text = worded.find(({ type }) => /^(string|'.*\(string & \{\}\)( \| undefined)?)/.test(type?.text ?? ''));
  const object = named(all, /^(Replacements|PracticeInfo)/)!;
  return {
    flag: named(all, /^boolean/) ?? 'hidden',
    number: named(all, /^number$/) ?? 'tabIndex',
    text: text?.name ?? 'title',
    says: valuesIn(text?.type).at(-1) ?? 'een tekst',
    // Not those of `step-goal`: what is set there is read into days, and given back as another list.
    list: named(all, /^(readonly \w+\[\]|readonly \{.*\}\[\])/) ?? object,
    object,
    camel: all.find(({ name }) => name === 'headingLevel')?.name ?? 'doctorPhone',
    kebab: declaration.events?.find(({ name }) => name.startsWith('kine-'))?.name ?? 'kine-tested',
    draws: declaration.tagName !== 'practice-context',
  };
}

export const allFacts = (manifest: Manifest): Readonly<Record<string, Facts>> =>
  Object.fromEntries(widgetsOf(manifest).map((declaration) => [declaration.tagName, factsOf(declaration)]));

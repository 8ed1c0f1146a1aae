// What the site of the demo practice says, as each language says it. In a text `{phone}`, `{mail}`, `{112}` and `{1733}` are
// links, and `[words](page)` is a link to a page of the same language (places.ts).
import type { CareGiver } from '../pictures/people.js';

/** The pages of the site; each stands in each language. */
export const pages = ['home', 'visit', 'privacy', 'why', 'gallery', 'protein'] as const;
export type PageId = (typeof pages)[number];

/** The articles, in the order of the home page. */
export const articles = ['why', 'gallery', 'protein'] as const satisfies readonly PageId[];
export type Article = (typeof articles)[number];

/** The images of the gallery, each with the widget that shows it. */
export const images = {
  glass: ['load-glass'],
  forest: ['spark-forest'],
  alarm: ['pain-alarm'],
  battery: ['recovery-battery'],
  web: ['pain-web'],
  cycle: ['pain-cycle'],
  bottle: ['letting-go'],
  switch: ['muscle-switch'],
  wall: ['protein-calculator', 'brick-wall'],
  line: ['pain-chart'],
} as const satisfies Record<string, readonly string[]>;
export type Image = keyof typeof images;

/** A card: its heading and what it says. */
export type Card = readonly [heading: string, text: string];

export interface Head {
  readonly title: string;
  /** What a search shows of the page. */
  readonly description: string;
  readonly heading: string;
}

export interface Words {
  /** The name of the language in itself. */
  readonly own: string;
  /** Addresses of the pages, without the folder of the language. */
  readonly files: Readonly<Record<PageId, string>>;
  readonly frame: {
    readonly skip: string;
    readonly toHome: string;
    readonly menu: string;
    readonly foot: string;
    readonly language: string;
    readonly team: string;
    readonly symptoms: string;
    readonly read: string;
    readonly visit: string;
    readonly home: string;
    readonly privacy: string;
    /** The page where the practice's widgets are taken to a site of one's own. */
    readonly embed: string;
    /** Addresses of the parts of the home page. */
    readonly anchors: {
      readonly team: string;
      readonly symptoms: string;
      readonly read: string;
      readonly contact: string;
    };
  };
  readonly home: Head & {
    readonly lead: string;
    readonly act: string;
    readonly symptoms: string;
    readonly cards: readonly [Card, Card, Card];
    readonly team: string;
    readonly roles: Readonly<Record<CareGiver, Card>>;
    readonly step: string;
    readonly stepText: string;
    readonly stepElse: string;
    readonly read: string;
    readonly contact: string;
    readonly contactText: string;
  };
  readonly visit: Head & {
    readonly lead: string;
    readonly otherwise: string;
    readonly call: string;
    readonly urgent: string;
  };
  readonly privacy: Head & { readonly text: readonly string[]; readonly invented: string };
  /** Who wrote it and how long it takes. */
  readonly by: (name: string, minutes: number) => string;
  /** Said under the articles on pain. */
  readonly serious: string;
  readonly why: Head & {
    readonly opening: readonly [string, string];
    readonly glassElse: string;
    readonly glassAfter: readonly [string, string];
    readonly scale: string;
    readonly scaleText: string;
    readonly scaleElse: string;
    readonly scaleAfter: string;
    readonly small: string;
    readonly smallText: string;
    readonly stepElse: string;
  };
  readonly gallery: Head & {
    readonly opening: readonly [string, string];
    readonly images: Readonly<Record<Image, ImageWords>>;
    /** Leads from an image to the one after it. */
    readonly next: (name: string) => string;
    readonly closing: string;
    readonly ourTeam: string;
    readonly role: string;
    readonly expertise: readonly [string, string];
    readonly all: string;
  };
  readonly protein: Head & {
    readonly opening: readonly [string, string];
    readonly proteinElse: string;
    readonly day: string;
    readonly dayText: string;
    readonly moving: string;
    readonly movingText: string;
    readonly stepElse: string;
    readonly pain: string;
    readonly painText: string;
    readonly painLink: string;
  };
}

export interface ImageWords {
  readonly name: string;
  /** Its address on the page. */
  readonly anchor: string;
  readonly text: string;
  /** Said by each of its widgets while, or where, it is not there. */
  readonly otherwise: readonly string[];
}

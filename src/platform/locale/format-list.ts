/** Words in one list, as the reader's language joins them. */

/** 'stress, roken en alcohol', in a locale from `localeOf`. */
export const formatList = (words: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(words);

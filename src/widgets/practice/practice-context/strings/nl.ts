// practice-context shows nothing, so it has no texts; the file is here because each widget speaks four languages.
export const nl = { title: 'practice-context' };

export type PracticeContextTexts = typeof nl;

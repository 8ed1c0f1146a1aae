// The times somebody breathed along, as this page and this device keep them: three a day is the offer, no streak. Data only.
import type { DiaryOf, Noted } from '../../../ui/shared/memory/diary.js';

/** One time: when it ended, and how many minutes it took. */
export interface Sitting extends Noted {
  readonly minutes: number;
}

export const sittings: DiaryOf<Sitting> = {
  tag: 'breathing-pacer',
  fits: ({ minutes }) => typeof minutes === 'number',
};

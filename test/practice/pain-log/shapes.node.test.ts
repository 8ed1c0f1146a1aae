// The shapes in which people's diaries come: each is read right or asked about, none is read wrong in silence.
import { describe, expect, it } from 'vitest';
import { logOf, rowsOf, type Answers } from '../../../src/practice/pain-log/pain-csv.js';
import { readingsOf } from '../../../src/practice/pain-log/pain-log.js';
import { shapes } from './shapes.js';

const zone = 'Europe/Brussels';
const wall = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });

/** Each score as 'day clock value', what was left out as 'row why', and what is asked. */
const read = (text: string, answers?: Answers) => {
  const rows = rowsOf(text, answers);
  if (!rows.ok) return rows.reason === 'ask' ? rows.ask : rows.reason;
  const log = logOf(rows, zone);
  return {
    scores: readingsOf(log).map(({ at, value, scale, note }) =>
      [wall.format(at), value, scale === 'vas' ? 'vas' : '', note ?? ''].filter((each) => each !== '').join(' '),
    ),
    lost: log.lost.map(({ row, why }) => `${row} ${why}`),
    unused: rows.unused,
  };
};

describe('a diary', () => {
  for (const [name, text, scores, { lost = [], unused = [] } = {}] of shapes)
    it(`is read right with ${name}`, () => expect(read(text)).toEqual({ scores, lost, unused }));

  it('is asked whether 3/4 is in March or April where all its days leave it open', () => {
    const text = 'Date,Pain\n5/5/2025,7\n3/4/2025 8:15,6\n3/5/2025,5';
    expect(read(text)).toEqual({ about: 'order', between: ['day', 'month'], example: '3/4/2025' });
    expect(read(text, { order: 'day' })).toMatchObject({
      scores: ['2025-04-03 08:15 6', '2025-05-03 12:00 5', '2025-05-05 12:00 7'],
    });
    expect(read(text, { order: 'month' })).toMatchObject({
      scores: ['2025-03-04 08:15 6', '2025-03-05 12:00 5', '2025-05-05 12:00 7'],
    });
  });

  it('is not asked where both orders name the same days', () =>
    expect(read('Date,Pain\n3/3/2025,6\n4/4/2025,5')).toMatchObject({
      scores: ['2025-03-03 12:00 6', '2025-04-04 12:00 5'],
    }));

  it('is asked where its days are written in both orders', () => {
    const text = 'Date,Pain\n3/16/2025,6\n16/3/2025,5\n3/3/2025,1';
    expect(read(text)).toMatchObject({ about: 'order', example: '3/16/2025' });
    expect(read(text, { order: 'day' })).toMatchObject({ lost: ['2 time'] });
  });

  it('is asked what stands first where years of two figures leave it open', () => {
    expect(read('date,pain\n14/03/25,6')).toMatchObject({ about: 'order', between: ['day', 'year'] });
    expect(read('date,pain\n04/03/05,6')).toMatchObject({ between: ['day', 'month', 'year'] });
    expect(read('date,pain\n14/03/24,6\n14/03/25,6')).toMatchObject({ between: ['day', 'year'] });
    expect(read('date,pain\n14/03/25,6\n15/03/25,6')).toMatchObject({
      scores: ['2025-03-14 12:00 6', '2025-03-15 12:00 6'],
    });
  });

  it('is asked which of two columns is the pain', () => {
    const text = 'Date,Back pain,Knee pain\n2025-03-04,6,2\n2025-03-05,5,1';
    expect(read(text)).toEqual({
      about: 'column',
      options: [
        { place: 1, title: 'Back pain', shows: ['6', '5'] },
        { place: 2, title: 'Knee pain', shows: ['2', '1'] },
      ],
    });
    expect(read(text, { column: 2 })).toEqual({
      scores: ['2025-03-04 12:00 2', '2025-03-05 12:00 1'],
      lost: [],
      unused: ['Back pain'],
    });
    expect(read(text, { column: 0 })).toMatchObject({ about: 'column' });
  });

  it('is asked about a column of numbers where none says pain, also where there is but one', () => {
    expect(read('Date,Back,Comment\n2025-03-04,6,walk')).toMatchObject({
      about: 'column',
      options: [{ title: 'Back' }],
    });
    expect(read('2025-03-04,6,2')).toMatchObject({ about: 'column', options: [{ title: '2' }, { title: '3' }] });
    expect(read('Date,Score,Value\n2025-03-04,6,2')).toMatchObject({ about: 'column', options: [{}, {}] });
  });

  it('is asked which rows are pain, most first, and one alone too', () => {
    const text =
      'date,category,value\n2025-03-04,Symptom,3\n2025-03-04,Mood,8\n2025-03-05,Sleep,7.5\n2025-03-05,Symptom,4';
    expect(read(text)).toEqual({
      about: 'kind',
      place: 1,
      title: 'category',
      options: [
        { kind: 'Symptom', count: 2 },
        { kind: 'Mood', count: 1 },
        { kind: 'Sleep', count: 1 },
        { kind: '', count: 4 },
      ],
    });
    expect(read(text, { kinds: new Map([[1, 'Symptom']]) })).toEqual({
      scores: ['2025-03-04 12:00 3', '2025-03-05 12:00 4'],
      lost: ['3 other', '4 other'],
      unused: [],
    });
    expect(read(text, { kinds: new Map([[1, '']]) })).toMatchObject({ lost: [] });
    expect(read('date,type,value\n2025-03-04,Mood,8')).toMatchObject({ about: 'kind', options: [{ kind: 'Mood' }] });
  });

  it('is asked about a column nobody foresaw that tells rows apart', () => {
    const text = 'date,Waarvoor,score\n2025-03-04,rug,3\n2025-03-04,humeur,8\n2025-03-05,rug,7\n2025-03-05,humeur,4';
    expect(read(text)).toMatchObject({
      about: 'kind',
      title: 'Waarvoor',
      options: [{ kind: 'rug' }, { kind: 'humeur' }, { kind: '' }],
    });
    expect(read(text.replaceAll('humeur', 'rug').replaceAll('score', 'pijn'))).toMatchObject({ unused: ['Waarvoor'] });
  });

  it('is asked after each other about all that is open', () => {
    const text =
      'date,category,item,value\n3/4/2025,Symptom,Back,60\n3/4/2025,Symptom,Head,8\n3/5/2025,Mood,Back,70\n3/5/2025,Symptom,Back,5';
    const kinds = new Map([[1, 'Symptom']]);
    expect(read(text)).toMatchObject({ about: 'kind', place: 1 });
    expect(read(text, { kinds })).toMatchObject({
      about: 'kind',
      place: 2,
      options: [
        { kind: 'Back', count: 2 },
        { kind: 'Head', count: 1 },
        { kind: '', count: 3 },
      ],
    });
    kinds.set(2, 'Back');
    expect(read(text, { kinds })).toEqual({ about: 'top', example: '60' });
    expect(read(text, { kinds, top: 100 })).toMatchObject({ about: 'order' });
    expect(read(text, { kinds, top: 100, order: 'month' })).toEqual({
      scores: ['2025-03-04 12:00 6 vas', '2025-03-05 12:00 0.5 vas'],
      lost: ['3 other', '4 other'],
      unused: [],
    });
    expect(read(text, { kinds, top: 10, order: 'month' })).toMatchObject({ lost: ['2 range', '3 other', '4 other'] });
  });

  it('on a scale to five is refused rather than read as out of ten', () =>
    expect(read('date,"Pain (1-5)"\n2025-03-04,3')).toBe('other-scale'));

  it('without a day or a number is refused', () => {
    expect(read('name,colour\nx,y')).toBe('no-columns');
    expect(read('pain,note\n6,walk')).toBe('no-columns');
    expect(read('date,colour\n2025-03-04,red')).toBe('no-columns');
    expect(read('sep=;\n')).toBe('empty');
  });
});

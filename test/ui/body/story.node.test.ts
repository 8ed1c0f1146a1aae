import { describe, expect, it } from 'vitest';
import { Story } from '../../../src/ui/body/story.js';

const t = {
  story: [
    ['First', 'a'],
    ['Last', 'b'],
  ],
  tell: 'Tell',
  next: 'On',
  end: 'You',
} as const;

const told = () => {
  const asked: string[] = [];
  const story = new Story({ requestUpdate: () => asked.push('drawn') }, ['morning', 'evening'], () =>
    asked.push('next'),
  );
  return { story, asked };
};
const button = (story: Story<string>): unknown => story.button(t).values[1];

describe('a story', () => {
  it('is not told before the reader asks', () => {
    const { story } = told();
    expect([story.scene, story.said(t), button(story)]).toEqual([undefined, undefined, 'Tell']);
  });

  it('goes on picture by picture, and after the last one it is the reader’s turn', () => {
    const { story } = told();
    const seen = [1, 2, 3, 4].map(() => (story.next(), [story.scene, story.said(t)?.[0], button(story)]));
    expect(seen).toEqual([
      ['morning', 'First', 'On'],
      ['evening', 'Last', 'You'],
      [undefined, undefined, 'Tell'],
      ['morning', 'First', 'On'],
    ]);
  });

  it('stops anywhere, and is told from the start the next time', () => {
    const { story } = told();
    story.next();
    story.next();
    story.stop();
    expect(story.scene).toBeUndefined();
    story.next();
    expect(story.scene).toBe('morning');
  });

  it('says that the reader went on, and asks to be drawn', () => {
    const { story, asked } = told();
    story.next();
    story.stop();
    expect(asked).toEqual(['next', 'drawn', 'drawn']);
  });
});

// A finger that is followed beyond what it pressed, also where there is none: a tool that presses by script has no pointer.
import { expect } from '@open-wc/testing';
import { capture } from '../../src/ui/shared/controls/capture.js';

describe('a press that was made by script', () => {
  it('is followed as far as it goes, without an error', () => {
    const spot = document.createElement('div');
    document.body.append(spot);
    expect(() => spot.setPointerCapture(4242)).to.throw();
    expect(() => capture(spot, 4242)).not.to.throw();
    spot.remove();
  });
});

// What only breathing-pacer needs: today's marks, the own rhythm, the card for the evening, and what is only heard.
import { css } from 'lit';
import { playStyles } from '../../../ui/shared/controls/play-button.js';
import { widgetStyles } from '../../../ui/shared/controls/widget.styles.js';

const own = css`
  .swell {
    transform: var(--_at);
  }
  .rise {
    transform: var(--_at);
  }
  .rhythm {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
    gap: 1em;
    padding-block: 0.25em 0.75em;
  }
  .today,
  .marks {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
  }
  .today {
    font-size: 0.9412em;
    font-weight: 600;
  }
  .marks {
    gap: 0.5em;
    background: linear-gradient(var(--_ink), var(--_ink)) 0 50% / 100% 2px no-repeat;
  }
  .evening {
    display: grid;
    gap: 0.375em;
    margin: 0;
    padding: 0.25em 0 0.75em 1.25em;
  }
  .heard {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;

/** All that is painted and laid out in this widget. */
export const styles = [...widgetStyles, playStyles, own];

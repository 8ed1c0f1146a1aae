// What is said of beliefs about the back, English: a sentence or two per claim. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/myths.js';

export const en: Words<typeof claims> = {
  'myth-lifting':
    'How you sit, stand or lift does not predict whether you get low back pain or keep it. A physiotherapist ' +
    'writes that lifting is not the great cause, and that a back adapts.',
  'myth-wear':
    'Moving and loading your back step by step makes it stronger. A physiotherapist adds bones, tendons and ' +
    'discs, even where a scan shows wear.',
  'myth-moving':
    'Exercise built up slowly, in all directions, is good for your back. Two practice texts: you don’t have to be ' +
    'free of pain first, and some pain is part of recovery.',
  'myth-core':
    'A weak core does not cause back pain, and some people tense those muscles too much. Two practice texts: ' +
    'core exercises do no better than other strength work.',
  'myth-damage':
    'Lasting pain is more strongly linked with fear, avoidance and gloomy expectations than with damage. A ' +
    'physiotherapist: it is not all in your head, immune and nervous systems play a part.',
  'myth-scan':
    'A scan does not predict how back pain will go, and does not improve recovery. A physiotherapist: many ' +
    'people without symptoms have findings on a scan too.',
  'myth-flares':
    'A flare-up has more to do with changes in activity, stress and mood than with damage. A practice text: ' +
    'rest alone does not help, nor does too much.',
  'myth-age':
    'Most back pain gets better, and it does not get worse because you grow older. A physiotherapist speaks ' +
    'of wrinkles on the inside.',
  'myth-serious':
    'Low back pain is rarely a serious illness. Sometimes it is, and then the GP comes first. A ' +
    'physiotherapist: a nerve gives more pain than damage.',
  'myth-care':
    'Good care is often simple: explanation, movement, sleep, work and company. Two physiotherapists: nobody ' +
    'puts a vertebra back, and exercise lasts longer than treatment on the table.',
  'myth-beliefs':
    'Such beliefs go with more pain, more limits, less work, more medicines and more care. They also come ' +
    'from the media and from care providers.',
};

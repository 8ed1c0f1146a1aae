// What is said of pain, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const en: Words<typeof claims> = {
  'pain-scale-range': 'You rate pain from 0 (no pain) to 10 (unbearable).',
  'pain-acceptable-max':
    'During and after therapy, pain up to and including 5 out of 10 is acceptable: clearly there, but bearable.',
  'pain-settles-within':
    'Complaints that settle within 48 hours after an activity are usually fine. If it takes longer, the step was too big: no panic, a little less next time.',
  'pain-duration-counts':
    'Duration counts too: pain that settles fast is usually fine, pain that lingers needs attention.',
  'pain-part-of-recovery': 'Some pain during and after treatment is normal and part of recovery.',
  'pain-tell-therapist': 'Always tell your physiotherapist about pain: it must stay bearable.',
  'pain-change-average':
    'On average people call a change of about 2 points, or 30%, meaningful (Farrar). Salaffi finds that 1 point or 15% is already slightly better.',
  'pain-change-slight':
    'Salaffi: people with 1 point or 15% less pain call themselves slightly better. Farrar sets the threshold higher.',
  'pain-change-much': 'People with 2 points or 33% less pain call themselves much better.',
  'pain-change-from-low': 'If you start at 1 to 4, a change of 1 point already counts. This is a guide, not a verdict.',
  'pain-change-from-middle': 'If you start at 5 to 7, a change of 2 points counts. This is a guide, not a verdict.',
  'pain-change-from-high': 'If you start at 8 to 10, a change of 3 to 4 points counts. This is a guide, not a verdict.',
  'pain-look-at-months':
    'Pain swings from day to day. Look at months: often there is gradual improvement in spite of peaks.',
  'pain-flare-meaning':
    'A flare-up is a worsening that lasts from hours to weeks, is difficult to tolerate, and generally affects your usual activities or your emotions.',
  'pain-measure-error':
    'A difference of less than 1.77 points between two scores may come from the measuring itself. ' +
    'This was measured in people staying in hospital with back pain.',
  'pain-real-course':
    'A physiotherapist about their own back: a disc herniation in 2015, free of complaints after about 2 years of training. ' +
    'Acute pain in September 2023 after a landing, with the same finding on the MRI. Largely gone after 4 months, now fully gone. ' +
    'No scores were kept: the height of the line is a sketch.',
  'alarm-not-damage': 'Pain protects you and is real, but it is not an exact measure of damage.',
  'alarm-set-sensitive':
    'The alarm can be set too sensitive, like a smoke alarm that goes off at shower steam or burnt toast.',
  'alarm-sensitisers': 'Stress, rush and fear of pain make the alarm more sensitive.',
  'alarm-knowing-helps': 'Knowing how the alarm works makes it easier to move with confidence.',
  'forest-drying-factors':
    'Smoking, alcohol, overweight, too little movement, poor sleep, lasting stress, metabolic problems and worry dry the forest. It is rarely one alone.',
  'forest-context-decides':
    'In a dry forest a small spark starts a big fire. In a green forest the same spark starts none.',
  'forest-spark': 'The spark is a movement, a lift, or nothing clear.',
  'forest-keeps-burning': 'Heightened sensitivity and readiness to inflame can keep the fire burning.',
  'forest-not-imagined': 'It is not imagined: it plays in the immune and nervous systems, which a scan does not show.',
  'bottle-same-weight':
    'A bottle of 500 grams feels heavier the longer you hold it. The weight does not change, the time does. Stress is alike.',
  'bottle-holding-times': 'A bottle is light for minutes, painful after 1 hour and unbearable after 24 hours.',
  'bottle-put-down': 'The art is not never having stress, but putting the bottle down in time.',
  'battery-charge': 'Recovery charges your battery and greens your forest.',
  'pain-circle': 'Tension brings pain, pain brings stress, stress brings tension again.',
};

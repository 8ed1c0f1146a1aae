// What is said of pain, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/pain.js';

export const en: Words<typeof claims> = {
  'pain-scale-range': 'You rate pain from 0 (no pain) to 10 (unbearable).',
  'pain-acceptable-max':
    'During and after therapy, pain up to and including 5 out of 10 is acceptable: clearly there, but bearable.',
  'pain-settles-within':
    'Symptoms that settle within 48 hours after an activity are usually fine. If it takes longer, the step was too ' +
    'big: no panic, a little less next time. A group of practices in Australia goes by 24 hours.',
  'pain-duration-counts':
    'Duration counts too: pain that settles fast is usually fine, pain that lingers needs attention.',
  'pain-part-of-recovery': 'Some pain during and after treatment is normal and part of recovery.',
  'pain-tell-therapist': 'Always tell your physiotherapist if you have pain: it must stay bearable.',
  'pain-change-average':
    'According to Farrar, people with long-lasting pain call about 2 points or 30% less pain a real improvement, on ' +
    'average. For low back pain, Ostelo and a group of experts choose the same threshold. With Salaffi, 1 point or ' +
    '15% less is already slightly better.',
  'pain-change-slight':
    'With Salaffi, people with osteoarthritis or rheumatism call 1 point or 15% less pain slightly better. Farrar ' +
    'and Ostelo set the threshold higher: about 2 points or 30%.',
  'pain-change-much':
    'With Salaffi, people with osteoarthritis or rheumatism call 2 points or 33% less pain much better.',
  'pain-change-from-low':
    'People who started at 1 to 4 felt slightly better with 1 point less. They were staying in hospital with back ' +
    'pain. So small a change may also come from the measuring.',
  'pain-change-from-middle':
    'People who started at 5 to 7 felt slightly better with 2 points less. They were staying in hospital with back ' +
    'pain. This is a guide, not a verdict.',
  'pain-change-from-high':
    'People who started at 8 to 10 felt slightly better with 3 to 4 points less. They were staying in hospital with ' +
    'back pain. This is a guide, not a verdict.',
  'pain-look-at-months':
    'Pain goes up and down from day to day. Look at months: often there is gradual improvement in spite of peaks.',
  'pain-flare-meaning':
    'A flare-up is a worsening that lasts from hours to weeks, is difficult to tolerate, and generally affects your usual activities or your emotions.',
  'pain-flare-hours':
    'In 416 US veterans with low back pain, the odds of a flare-up were 1.05 times as high after each hour of lifting, and ' +
    '0.96 times after each hour of sitting. After a year there was no link with what they could do. A small study of recent ' +
    'back pain found 4.4 times with more than 6 hours of sitting.',
  'pain-settles-elsewhere':
    'A group of practices in Australia wants pain to settle within 24 hours after an activity. One practice text in Flanders ' +
    'goes by 48 hours.',
  'pain-flare-sitting':
    'In 30 people with recent low back pain, the odds of a flare-up were 4.4 times as high with more than 6 hours of sitting. ' +
    'In a much larger study of veterans it was 0.96 times for each hour of sitting.',
  'pain-measure-error':
    'A difference of less than 1.77 points between two scores may come from the measuring itself. ' +
    'This was measured in people staying in hospital with back pain.',
  'pain-real-course':
    'A physiotherapist about their own back: nagging pain and a disc herniation in 2015, free of symptoms after ' +
    'about 2 years of training. Acute pain in September 2023 after a landing, with the same finding on the MRI; ' +
    'at first 500 m of walking at most. ' +
    'Largely gone after 4 months, now fully gone. No scores were kept: the height of the line is a sketch.',
  'alarm-not-damage': 'Pain protects you and is real, but it is not an exact measure of damage.',
  'alarm-set-sensitive':
    'The alarm can be set too sensitive, like a smoke alarm that goes off at shower steam or burnt toast.',
  'alarm-sensitisers': 'Stress, rush and fear of pain can make the alarm more sensitive.',
  'alarm-knowing-helps': 'Knowing how the alarm works makes it easier to move with confidence.',
  'forest-drying-factors':
    'Smoking, alcohol, being overweight, too little movement, poor sleep, lasting stress, metabolic problems and ' +
    'worrying dry the forest. It is rarely one alone.',
  'forest-context-decides':
    'In a dry forest a small spark can start a big fire. In a green forest the same spark usually starts none.',
  'forest-spark': 'The spark is a movement, a lift, or nothing in particular.',
  'forest-keeps-burning':
    'A sensitive nervous system and an immune system that reacts quickly can keep the fire burning.',
  'forest-not-imagined':
    'Pain is not imagined. Your immune and nervous systems play a part too, and a scan does not show that.',
  'bottle-same-weight':
    'A bottle of 500 grams feels heavier the longer you hold it. The weight does not change, the time does. Stress ' +
    'is the same.',
  'bottle-holding-times': 'A bottle is light for some minutes, painful after 1 hour and unbearable after 24 hours.',
  'bottle-put-down': 'The art is not to have no stress, but to put the bottle down in time.',
  'battery-charge': 'Recovery charges your battery and makes your forest greener.',
  'pain-circle': 'Tension can bring pain, pain can bring stress, and stress can bring tension again.',
};

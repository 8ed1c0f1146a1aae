// The claims in English, one or two sentences each, with their figure. Words only.
import type { ClaimId } from '../registry.js';
import { safety } from './safety/en.js';

export const en: Record<ClaimId, string> = {
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
    'A difference of less than 1.77 points between two scores may come from the measuring itself. This was measured in people staying in hospital with back pain.',
  'pain-real-course':
    'A physiotherapist about their own back: a disc herniation in 2015, free of complaints after about 2 years of training. Acute pain in September 2023 after a landing, with the same finding on the MRI. Largely gone after 4 months, now fully gone. No scores were kept: the height of the line is a sketch.',
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
  ...safety,
  'glass-picture':
    'Body and mind are like a glass: all you live through runs in as water. Too full for too long brings pain, fatigue or injury.',
  'glass-factors':
    'The glass fills with physical, mental and social load: from poor sleep and illness to worry, work pressure and loneliness.',
  'glass-capacity-parts':
    'The size of your glass depends on genetics, lifestyle, mental resilience and social support.',
  'glass-genetics-given': 'Your genes are given and cannot be trained. The rest of your glass can.',
  'glass-two-ways': 'There are two ways: a bigger glass, or a lower level.',
  'glass-recovery':
    'Regular sleep, movement, nourishing food, less alcohol and nicotine, social contact, relaxation and professional help let water out.',
  'glass-amplify':
    'Factors are not separate: they amplify one another. A negative thought disturbs sleep, poor sleep disturbs recovery.',
  'glass-fills-unnoticed': 'The glass fills bit by bit, unnoticed, often without one clear trigger.',
  'glass-spiral': 'If the level stays high you recover less, your glass gets smaller and overflows sooner.',
  'glass-regular-sleep': 'Enough and regular sleep helps: fixed times, weekends too.',
  'glass-walking': 'Regular walking is already a fine base.',
  'glass-overweight': 'Overweight can give low-grade inflammation that lowers the pain threshold.',
  'glass-stimulants': 'Alcohol, nicotine and caffeine seem to relax, but harm sleep.',
  'glass-loneliness': 'Loneliness raises the chance of chronic pain. Start small with contact.',
  'glass-own-triggers': 'Write down what makes your level rise, or rise faster than it drains.',
  'rest-meaningful':
    'Rest and meaningful relaxation, such as silence, nature, a book or music, are more than doing nothing.',
  'break-half-hour': 'Stand up every 30 minutes: roll your shoulders, stretch your hips, walk a little.',
  'worries-park': 'Write worries down and park them for later. Say no more often, and say what you need.',
  'sleep-takes-weeks': 'Expect 2 to 4 weeks before you notice a difference.',
  'pain-circle': 'Tension brings pain, pain brings stress, stress brings tension again.',
  'recovery-stress': 'In one study wounds healed up to 40% slower under stress.',
  'recovery-smoking':
    'The practice text says that bone heals up to 60% slower in smokers. The study it cites was done in rats.',
  'recovery-alcohol': 'Alcohol slows recovery, above all above 7 units a week. Even moderate drinking counts.',
  'recovery-sleep': 'Lack of sleep slows wound healing and lowers growth hormone and testosterone.',
  'recovery-food': 'Protein, omega-3, vitamins, zinc and fibre help recovery. Undernutrition makes it harder.',
  'recovery-diabetes': 'Type 2 diabetes slows recovery.',
  'recovery-movement':
    'Too little movement brings stiffness and muscle loss, too hard or too early brings damage. Early, controlled movement brings function back faster.',
  'recovery-reinforce':
    'They reinforce each other: alcohol, smoking and stress bring worse sleep, which brings more stress.',
  'recovery-never-added': 'The percentages come from separate studies of wounds and bones. They do not add up.',
  'protein-men-optimal':
    'One author reads from the studies that men who strength-train seriously grow most at about 2 grams of protein per kilo a day. ' +
    'A large review found no further growth above 1.62.',
  'protein-men-safe':
    'According to the article, a man who plays safe takes 2.35 grams per kilo a day. We never show more than 2.2.',
  'protein-women-lower': 'According to the article, women need 10 to 15% less than men.',
  'protein-women-optimal':
    'One author reads from the studies that women who strength-train seriously grow most at 1.75 grams of protein per kilo a day on average. ' +
    'A large review found no further growth above 1.62.',
  'protein-women-safe': 'According to the article, a woman who plays safe takes 2.05 grams per kilo a day.',
  'protein-flexible': 'According to the article, you keep most of the growth with 1.2 to 1.5 grams per kilo a day.',
  'protein-morton':
    'In 49 trials with strength training, extra protein brought 0.30 kg more fat-free mass on average. ' +
    'Above 1.62 grams per kilo a day nothing more was gained. That limit is uncertain: between 1.03 and 2.20.',
  'protein-slopes':
    'In 105 articles together, each extra 0.1 grams per kilo a day went with 0.39 kg more lean mass, and above 1.3 grams per kilo with 0.12 kg. ' +
    'What was studied ran from 0.5 to 3.5 grams per kilo.',
  'protein-meal-floor': 'The article advises at least 20 to 30 grams of protein per meal.',
  'protein-day-total': 'According to the article, the total of the day matters more than the number of meals.',
  'protein-big-meal':
    'In one trial after training the body also handled 100 grams at once, for longer than 25 grams. ' +
    'It measured a response over hours, not muscle growth.',
  'protein-no-window':
    'According to the article, with 3 or more meals there is no window after training to worry about.',
  'protein-from-65':
    'In studies with strength training in healthy people aged 65 and over, extra protein helped at 1.2 to 1.59 grams per kilo a day.',
  'protein-plant-more': 'According to the article, those who eat mostly plants need more. It gives no figure.',
  'protein-other-sport': 'According to the article, endurance and combat sports need less: these figures do not apply.',
  'protein-kidney':
    'The article sees no harm in healthy people. With kidney disease or another condition, ask your doctor.',
  'protein-adults-only':
    'The studies were in healthy adults. Under 18, in pregnancy and while breastfeeding we give no figure.',
  'protein-not-obese':
    'The studies were in people without obesity. The WHO speaks of obesity from a BMI of 30: from there we give no figure.',
  'protein-bricks': 'Training brings bricklayers, protein brings bricks. Without enough bricks there is no wall.',
  'protein-foods':
    'Lean meat, poultry, eggs, fish, low-fat dairy, pulses, tofu, tempeh, nuts, seeds and powders bring protein.',
  'food-composition':
    'How much protein a food holds comes from the table of the U.S. Department of Agriculture. Brands differ.',
  'steps-risk':
    'In studies every 1,000 extra steps a day go together with a 15% lower risk of death. This is an association, not a promise.',
  'steps-level-younger': 'Under 60 years the difference levels off around 8,000 to 10,000 steps.',
  'steps-level-older': 'From 60 years the difference levels off around 6,000 to 8,000 steps.',
  'steps-least-active': 'Those who walk least gain most from any increase.',
  'steps-cadence': 'Brisk walking is about 100 steps a minute.',
  'movement-minutes':
    '15 to 20 minutes of purposeful movement a day changes much in time. Another source starts with 10 minutes.',
  'movement-start':
    'Start with 10 minutes of walking a day and build up. Another source speaks of 15 to 20 minutes of movement.',
  'movement-lunch-walk': 'A 15 minute lunch walk counts too.',
  'circle-tightens':
    'In pain, muscles tighten to protect you. At first that feels safe, later it makes you stiff and sensitive.',
  'circle-ways': 'Ways out are breathing, moving, sleeping, pauses and less stress.',
  'breath-slow':
    'Breathe calmly into your belly: 4 counts in, 6 counts out. A long breath out matters more than a deep breath in.',
  'evening-routine':
    'Fixed times for sleep, no bright light or screen from 1 hour before bed, and a short evening routine.',
  'stress-lighter':
    'Write worries down and park them for later, choose goals you can reach, say no more often and say what you need.',
  'recovery-to-do':
    'Plan relaxation, stop smoking with help, drink a few glasses a week at most, sleep at fixed times, eat a varied diet and keep moving in the right dose.',
  'muscle-switch': 'In a muscle cell, calcium tightens and magnesium lets go.',
  'magnesium-cramps':
    'Tim Willems (with Examine): magnesium does little against cramps, and there is little evidence for sleep. The orthomolecular blog sees it differently.',
  'magnesium-eases':
    'The orthomolecular blog: where intake is low, magnesium may ease tension, cramps, stiffness and sleep a little. It does not cure back pain. Tim Willems and Examine find little evidence for this.',
  'magnesium-deficit': 'A supplement is for a deficit that has been established. It does not replace a healthy diet.',
  'magnesium-ask-first':
    'With kidney or heart problems, or if you take medicines, ask your doctor or pharmacist first.',
};

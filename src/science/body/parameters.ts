// The numbers behind the pictures, each with its reason. No study measured them: they give the sources' words a shape
// that moves the right way. They are never shown to a patient as figures.

export const parameters = {
  /** Any two factors together weigh more than apart (glass-amplify). Small: with every factor present, pairs must not
   * drown the factors themselves. */
  pair: 0.08,
  /** Two factors of which one feeds the other (web.ts) amplify more than two that only happen together. */
  linkedPair: 0.12,

  /** Scales inflow to the glass so that the opening example (bad nights 3, worry 2, work pressure 3, tap 0.33, average
   * glass) reads 'almost full': the story the source opens with. */
  fullness: 0.3137,
  /** The level can pass the rim (1) and spill, but is drawn up to 30 % above it: no fear by exaggeration. */
  topLevel: 1.3,
  /** What still leaves the glass with the tap shut: nobody recovers not at all. */
  tapShut: 0.45,
  /** What the tap adds when fully open: open, about three and a half times as much leaves as shut. */
  tapOpen: 1.1,
  /** The smallest glass, as a share of the average one (capacity 0.5): genetics and a life lived leave some room. */
  glassSmall: 0.6,
  /** What training adds from the smallest to the largest: capacity is trainable, more than doubling (glass-two-ways). */
  glassGrown: 0.8,
  /** How far factors that slow recovery can close the tap: at most 40 %, as no source lets them stop it altogether. */
  brakes: 0.4,

  /** How fast a forest dries: one heavy factor leaves it green enough ('rarely one alone'), four make it dry
   * (forest-drying-factors). */
  dry: 0.42,
  /** How fast an alarm turns sensitive: stress, haste and fear of pain together set it off at little (alarm-sensitisers). */
  sensitive: 0.5,
  /** How fast a battery runs down: somewhat slower than the glass fills, a night can still charge it (battery-charge). */
  drain: 0.4,
  /** What an open tap, recovery, gives back of what was drained: about a third, as recovery is not the absence of load. */
  recharge: 0.35,

  /** The level goes 9 % of the way to its balance each day: half in about a week, so it fills 'bit by bit, unnoticed'
   * (glass-fills-unnoticed). */
  levelPerDay: 0.09,
  /** From this level a glass that stays high begins to strain: past half, before the rim (glass-spiral). */
  highFrom: 0.55,
  /** Strain follows a high level as slowly as the level itself rises: 'too full for too long'. */
  strainPerDay: 0.09,
  /** Full strain closes the tap by 60 %: constant alertness, less recovery (glass-spiral). */
  strainTap: 0.6,
  /** Full strain takes 35 % off the glass: less recovery, a smaller glass, flooded sooner (glass-spiral). */
  strainGlass: 0.35,
  /** Capacity changes three times as slowly as the level: training takes weeks to months. */
  capacityPerDay: 0.03,
  /** Days until a new habit has its full effect: within the two to four weeks of sleep-takes-weeks. */
  habitDays: 21,

  /** The least signal that sets off an alarm as it should be: above burnt toast, below anything that burns, so that only
   * danger rings (alarm-not-damage). */
  alarmCalm: 0.8,
  /** The least signal that sets it off when it could not be touchier: below mild warmth (alarm-set-sensitive). */
  alarmTouchy: 0.1,
  /** How loud an alarm is that just goes off: most of what it can, as a smoke alarm does not whisper. */
  alarmLoud: 0.7,

  /** What an hour awake takes of the charge that is left, with nothing that weighs: a light day ends well above half. */
  dayFree: 0.02,
  /** The same for an hour of work: about twice as much. */
  dayWork: 0.04,
  /** How much more an hour takes when everything weighs: three times as much (battery-charge). */
  dayLoad: 2,
  /** What an hour of rest, or a walk, gives back of what the day has taken: a good part, never more than the day began with
   * (rest-meaningful, glass-walking). No source sets one above the other. */
  dayRest: 0.4,
  /** What a good night gives back of what the day has taken: nearly all (battery-charge). */
  night: 0.95,
  /** What the worst nights leave away of that: half. No source gives a figure; poor sleep harms recovery (recovery-sleep). */
  nightPoor: 0.5,

  /** Seconds of holding in which a bottle's felt weight first grows: a minute puts light, painful and unbearable far
   * enough apart to be drawn (bottle-holding-times). */
  feltFirst: 60,
  /** Seconds from which it is called heavy: 'light for minutes' ends, 'painful' has not begun. */
  feltHeavy: 600,
  /** Seconds in which what is felt halves once the bottle is put down. No source gives a figure; only that it eases. */
  feltHalves: 180,
} as const;

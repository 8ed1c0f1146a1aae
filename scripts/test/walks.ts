// Where each control of each element shows: a story, another value, and what must stand beside it to be seen. An element that
// is not named has controls that show in its filled story, and tell their values or the most they take.

export type Args = Readonly<Record<string, unknown>>;

/** One story in which controls are tried. */
export interface Walk {
  readonly story: string;
  /** The controls tried here; without it, all that no other walk of the element names. */
  readonly only?: readonly string[];
  /** Another value, where the control does not offer one itself. */
  readonly values?: Args;
  /** What is set before, for a control that shows nothing by itself. */
  readonly beside?: Readonly<Record<string, Args>>;
  /** Pressed before, in every widget of the story. */
  readonly open?: string;
}

/** For controls that every element has. */
export const everywhere: Args = { headingLevel: 4, texts: { title: { nl: 'Een eigen titel' } }, name: 'field' };

/** What must stand beside such a control in every element: a value that is there is not missed. */
export const besides: Readonly<Record<string, Args>> = { required: { value: '' } };

const factors = 'poor-sleep:4, worry:4, anxiety:4, stress:4';
const body: Args = { factors, tap: 0.9, capacity: 0.9 };

export const walks: Readonly<Record<string, readonly Walk[]>> = {
  'brick-wall': [
    {
      story: 'default',
      values: { sessions: 5, grams: 20, need: 160, weight: 90 },
      beside: { grams: { need: 160 }, need: { grams: 60 }, weight: { grams: 60 } },
    },
  ],
  'load-glass': [{ story: 'default', values: body }],
  'pain-alarm': [{ story: 'default', values: { ...body, stimulus: 'fire', sensitivity: 1 } }],
  'pain-chart': [
    {
      story: 'three-months',
      values: { values: [{ at: '2026-05-01', value: 3 }], period: 'week', maxOk: 2, zone: 'Asia/Tokyo' },
    },
    { story: 'two-scales', only: ['scale'], values: { scale: 'vas' } },
  ],
  'pain-cycle': [{ story: 'default', values: { ...body, open: 'habits-sleep' } }],
  'pain-web': [{ story: 'default', values: { ...body, factor: 'metabolic', steps: 3 } }],
  'recovery-battery': [{ story: 'default', values: { ...body, day: 'free', rests: '12, 15' } }],
  'spark-forest': [{ story: 'default', values: { ...body, spark: 'nothing', story: 'after' } }],
  'book-appointment': [
    { story: 'filled', values: { service: 'zzz', careGiver: 'zzz', source: 'offline' } },
    { story: 'no-agenda', only: ['bookingUrl'], values: { bookingUrl: '/no-agenda-here' } },
  ],
  'practice-context': [
    {
      story: 'own-words-and-phone',
      open: '[part=help-button]',
      values: {
        info: { texts: { 'pain-scale': { title: { nl: 'Nog een titel' } } } },
        phone: '09 111 11 11',
        country: 'FR',
        scheme: 'dark',
        emergency: '114',
        doctor: 'dokter Peeters',
        doctorPhone: '09 111 11 12',
        accent: '#7a1f3d',
      },
    },
    {
      story: 'around-booking',
      only: ['mail', 'booking', 'bookingUrl', 'src', 'name'],
      values: {
        name: 'Praktijk De Berk',
        mail: 'linde@example.org',
        bookingUrl: '/no-agenda-here',
        src: 'data:application/json,{"mail":"berk@example.org"}',
      },
    },
  ],
  'pain-scale': [{ story: 'acceptable', values: { value: '8', scale: 'vas', maxOk: 2 } }],
  'protein-calculator': [
    {
      story: 'filled',
      values: { sex: 'female', weight: '70', height: '170', age: '70', goal: 'safe', meals: '3', value: '' },
      beside: { required: { weight: '' } },
    },
  ],
  'step-goal': [
    {
      story: 'filled',
      values: {
        baseline: '9000',
        value: '9000',
        today: '100',
        age: '60-plus',
        stepSize: 250,
        week: [5000, 5000, 5000, 5000, 5000, 5000, 5000],
      },
      beside: { required: { baseline: '' } },
    },
  ],
};

/** Controls that change nothing to be seen in a story, and why. */
export const unseen: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'practice-context': {
    address: 'stands on the confirmation and in its calendar file, once an appointment is made',
    bookingKind: 'says what an address is; an agenda of another kind is not in the story',
    hours: 'part of what is known of the practice; no widget shows it',
    language: 'part of what is known of the practice; no widget shows it',
    privacyUrl: 'stands beside the consent, once an hour was chosen',
    zone: 'is for an agenda without a zone of its own',
  },
};

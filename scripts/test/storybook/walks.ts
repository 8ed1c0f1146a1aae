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
  'back-tips': [{ story: 'default', values: { pages: '/elders', open: 'back' } }],
  'brick-wall': [
    {
      story: 'default',
      values: { sessions: 5, grams: 20, need: 160, weight: 90 },
      beside: { grams: { need: 160 }, need: { grams: 60 }, weight: { grams: 60 } },
    },
  ],
  'breathing-pacer': [{ story: 'default', values: { minutes: '5', breatheIn: '3', breatheOut: '8' } }],
  'desk-check': [
    {
      story: 'default',
      values: { about: 'back', screen: 'high', feet: 'hanging', back: 'bare', work: 'standing' },
      beside: { work: { about: 'work' } },
    },
  ],
  'disc-facts': [
    {
      story: 'filled',
      values: { scene: 'surgery', later: '0', figure: 'bulge', open: 'surgery' },
      beside: { later: { scene: 'scan' } },
    },
  ],
  'inner-wrinkles': [{ story: 'default', values: { age: '70', finding: 'slip', open: 'careful' } }],
  'health-faq': [
    {
      story: 'default',
      values: {
        items: [{ id: 'hours', question: 'Open?', answer: 'Ja.' }],
        without: 'dose',
        subject: 'food',
        open: 'dose',
      },
    },
  ],
  'read-next': [
    {
      story: 'filled',
      values: {
        minutes: '7',
        author: 'Bram Okafor',
        reviewedBy: 'Bram Okafor',
        updatedOn: '2026-11-13',
        back: '#meer',
        articles: [{ title: 'Een ander', href: '#ander', minutes: 2 }],
      },
    },
  ],
  'load-glass': [{ story: 'default', values: body }],
  'magnesium-guide': [
    {
      story: 'filled',
      values: { shows: 'label', sex: 'male', foods: 'banana', salt: 'oxide', mg: '100', times: '2' },
      beside: { salt: { shows: 'label', mg: '75', times: '2' }, mg: { shows: 'label' }, times: { shows: 'label' } },
    },
  ],
  'micro-break': [{ story: 'default', values: { every: '45' } }],
  'pain-alarm': [{ story: 'default', values: { ...body, stimulus: 'fire', sensitivity: 1 } }],
  'movement-pill': [{ story: 'default', values: { leaf: 'harm', filled: '5', open: 'myths' } }],
  'training-picker': [{ story: 'default', values: { door: 'strength', perWeek: '3', open: 'why' } }],
  'pain-types': [{ story: 'default', values: { kind: 'long', weeks: '52', open: 'course' } }],
  'pain-chart': [
    {
      story: 'three-months',
      values: { values: [{ at: '2026-05-01', value: 3 }], period: 'week', maxOk: 2, zone: 'Asia/Tokyo' },
    },
    { story: 'two-scales', only: ['scale'], values: { scale: 'vas' } },
  ],
  'pain-cycle': [{ story: 'default', values: { ...body, open: 'habits-sleep' } }],
  'pain-web': [{ story: 'default', values: { ...body, factor: 'metabolic', steps: 3 } }],
  'recovery-battery': [{ story: 'default', values: { ...body, day: 'free', rests: '12, 15', walks: '17' } }],
  'red-flags': [
    { story: 'default', values: { open: 'limits' } },
    { story: 'gate', only: ['htmlFor'], values: { htmlFor: 'another-plan' } },
  ],
  'sleep-window': [{ story: 'default', values: { wake: '6:30', hours: '9' } }],
  'start-plan': [{ story: 'default', values: { weeks: '2' } }],
  'visit-summary': [{ story: 'filled', values: { without: 'pain goal' }, open: 'button[aria-expanded]' }],
  'worry-park': [{ story: 'default', values: { until: '21:00' } }],
  'recovery-check': [{ story: 'default', only: ['factors'], values: { factors } }],
  'trigger-list': [{ story: 'default', values: { rises: 'lawaai, file', drains: 'wandelen' } }],
  'spark-forest': [{ story: 'default', values: { ...body, spark: 'nothing', story: 'after' } }],
  'book-appointment': [
    {
      story: 'filled',
      values: { service: 'zzz', careGiver: 'bram', source: 'offline', texts: { head: { when: 'Een eigen titel' } } },
    },
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
  'flare-check': [
    { story: 'filled', values: { value: '2 6 7 6 6', moment: 'during', maxOk: 2, activity: 'Gras maaien' } },
  ],
  'graded-plan': [
    {
      story: 'filled',
      values: {
        value: '20',
        exercise: 'cycling',
        grow: 1,
        sets: 3,
        restDays: '1 2 3 4 5 6',
        sheet: [{ id: 'squats', name: 'Squats', unit: 'times', base: 8 }],
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
  'health-faq': { structuredData: 'is told to machines, in the light DOM' },
  'visit-summary': { codeUrl: 'stands in the code alone, as where the page is opened' },
  'read-next': { of: 'counts the words of a text beside it; alone in its story there is none' },
  'practice-context': {
    address: 'stands on the confirmation and in its calendar file, once an appointment is made',
    bookingKind: 'says what an address is; an agenda of another kind is not in the story',
    hours: 'part of what is known of the practice; no widget shows it',
    language: 'part of what is known of the practice; no widget shows it',
    privacyUrl: 'stands beside the consent, once an hour was chosen',
    zone: 'is for an agenda without a zone of its own',
  },
};

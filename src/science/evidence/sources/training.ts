// Who compared forms of training for low back pain. Data only.
import { doi, paper } from '../source.js';

export const training = {
  'hayden-2021': paper(
    'review',
    'Hayden JA, Ellis J, Ogilvie R, et al.',
    'Some types of exercise are more effective than others in people with chronic low back pain: a network meta-analysis',
    'J Physiother 67:252-262',
    2021,
  ),
  'owen-2020': paper(
    'review',
    'Owen PJ, Miller CT, Mundell NL, et al.',
    'Which specific modes of exercise training are most effective for treating low back pain? Network meta-analysis',
    'Br J Sports Med 54:1279-1287',
    2020,
    doi('10.1136/bjsports-2019-100886'),
  ),
};

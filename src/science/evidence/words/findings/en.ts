// What is said of scans of people without pain, English: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/findings.js';

export const en: Words<typeof claims> = {
  'findings-ages': 'The estimates are for 20, 30, 40, 50, 60, 70 and 80 years. What lies between is worked out by us.',
  'findings-degeneration':
    'A disc that looks older (disc degeneration): estimated in 37, 52, 68, 80, 88, 93 and 96 of 100 people without ' +
    'pain, from 20 to 80 years.',
  'findings-signal':
    'A disc that looks darker (signal loss): estimated in 17, 33, 54, 73, 86, 94 and 97 of 100 people without pain, ' +
    'from 20 to 80 years.',
  'findings-height':
    'A disc that is less high (height loss): estimated in 24, 34, 45, 56, 67, 76 and 84 of 100 people without pain, ' +
    'from 20 to 80 years.',
  'findings-bulge':
    'A disc that is wider (disc bulge): estimated in 30, 40, 50, 60, 69, 77 and 84 of 100 people without pain, from ' +
    '20 to 80 years. The article by E. Vandendriessche gives 29 at 20 years and 43 at 80.',
  'findings-protrusion':
    'A disc that sticks out a little (protrusion): estimated in 29, 31, 33, 36, 38, 40 and 43 of 100 people without ' +
    'pain, from 20 to 80 years.',
  'findings-fissure':
    'A small gap in the rim of a disc (annular fissure): estimated in 19, 20, 22, 23, 25, 27 and 29 of 100 people ' +
    'without pain, from 20 to 80 years.',
  'findings-facet':
    'Small joints that look older (facet degeneration): estimated in 4, 9, 18, 32, 50, 69 and 83 of 100 people ' +
    'without pain, from 20 to 80 years.',
  'findings-slip':
    'A vertebra a little further forward (spondylolisthesis): estimated in 3, 5, 8, 14, 23, 35 and 50 of 100 people ' +
    'without pain, from 20 to 80 years.',
  'findings-studies': 'They are estimates of a model, from 33 studies with 3,110 people without pain.',
  'findings-few':
    'For the small joints and for a vertebra further forward, nobody was examined at 20 or at 30 years. For a disc ' +
    'that is less high at 20 years it was 15 people.',
  'findings-younger':
    'Up to 50 years some findings are more common in people with back pain than without: 14 studies, 3,097 people. ' +
    'The odds were 7.54 times as high for bulge (1.28 to 44.56), 5.06 for spondylolysis, 4.38 for extrusion, 4.01 for ' +
    'Modic type 1, 2.65 for protrusion and 2.24 for disc degeneration. The same researchers call many findings likely ' +
    'part of ageing.',
  'findings-article':
    'The article by E. Vandendriessche gives 29 percent at 20 years and 43 percent at 80 for bulging. In the table of ' +
    'the study that is the row of protrusion. For bulge it has 30 and 84.',
  'findings-reports':
    'For 250,401 people the report of a scan did or did not hold such figures. They used no less care afterwards. ' +
    'Opioids were prescribed slightly less: the odds were 0.95 times as high.',
  'findings-words':
    'In 1,375 people the words ‘degeneration’, ‘arthritis’ and ‘disc bulge’ made a scan feel more needed: 5.7 to 6.0 ' +
    'out of 10, against 4.2 to 4.4 with other words.',
  'findings-ageing':
    'The researchers write that many of these findings are likely part of normal ageing and not linked to pain.',
};

// What is said of scans of people without pain, Dutch: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/findings.js';

export const nl: Words<typeof claims> = {
  'findings-ages':
    'De schattingen gelden voor 20, 30, 40, 50, 60, 70 en 80 jaar. Wat daartussen ligt, rekenen wij uit.',
  'findings-degeneration':
    'Een schijf die ouder oogt (schijfdegeneratie): geschat bij 37, 52, 68, 80, 88, 93 en 96 van 100 mensen zonder ' +
    'pijn, van 20 tot 80 jaar.',
  'findings-signal':
    'Een schijf die donkerder oogt (signaalverlies): geschat bij 17, 33, 54, 73, 86, 94 en 97 van 100 mensen zonder ' +
    'pijn, van 20 tot 80 jaar.',
  'findings-height':
    'Een lagere schijf (hoogteverlies): geschat bij 24, 34, 45, 56, 67, 76 en 84 van 100 mensen zonder pijn, van 20 ' +
    'tot 80 jaar.',
  'findings-bulge':
    'Een bredere schijf (bulging): geschat bij 30, 40, 50, 60, 69, 77 en 84 van 100 mensen zonder pijn, van 20 tot 80 ' +
    'jaar. Het artikel van E. Vandendriessche noemt 29 op 20 jaar en 43 op 80 jaar.',
  'findings-protrusion':
    'Een schijf die wat uitpuilt (protrusie): geschat bij 29, 31, 33, 36, 38, 40 en 43 van 100 mensen zonder pijn, ' +
    'van 20 tot 80 jaar.',
  'findings-fissure':
    'Een spleetje in de rand van een schijf (annulusfissuur): geschat bij 19, 20, 22, 23, 25, 27 en 29 van 100 mensen ' +
    'zonder pijn, van 20 tot 80 jaar.',
  'findings-facet':
    'Gewrichtjes die ouder ogen (facetdegeneratie): geschat bij 4, 9, 18, 32, 50, 69 en 83 van 100 mensen zonder ' +
    'pijn, van 20 tot 80 jaar.',
  'findings-slip':
    'Een wervel die wat naar voren staat (spondylolisthesis): geschat bij 3, 5, 8, 14, 23, 35 en 50 van 100 mensen ' +
    'zonder pijn, van 20 tot 80 jaar.',
  'findings-studies': 'Het zijn schattingen van een model, uit 33 studies met 3.110 mensen zonder pijn.',
  'findings-few':
    'Voor gewrichtjes en voor een wervel die naar voren staat, is op 20 en op 30 jaar niemand onderzocht. Voor een ' +
    'lagere schijf op 20 jaar waren het 15 mensen.',
  'findings-younger':
    'Tot en met 50 jaar komen sommige vondsten vaker voor bij mensen met rugpijn dan zonder: 14 studies, 3.097 ' +
    'mensen. De odds waren bij bulging 7,54 keer zo groot (1,28 tot 44,56), bij spondylolyse 5,06, extrusie 4,38, ' +
    'Modic type 1 4,01, protrusie 2,65 en schijfdegeneratie 2,24. Dezelfde onderzoekers noemen veel vondsten wellicht ' +
    'een deel van ouder worden.',
  'findings-article':
    'Het artikel van E. Vandendriessche noemt voor bulging 29 procent op 20 jaar en 43 procent op 80 jaar. In de ' +
    'tabel van de studie is dat de rij van protrusie. Voor bulging staan er 30 en 84.',
  'findings-reports':
    'Bij 250.401 mensen stonden zulke cijfers wel of niet in het verslag van de scan. Ze gebruikten daarna niet ' +
    'minder zorg. Opioïden werden iets minder voorgeschreven: de odds waren 0,95 keer zo groot.',
  'findings-words':
    'Bij 1.375 mensen riepen de woorden ‘degeneratie’, ‘artrose’ en ‘bulging’ meer vraag naar een scan op: 5,7 tot ' +
    '6,0 op 10, tegen 4,2 tot 4,4 bij andere woorden.',
  'findings-ageing':
    'De onderzoekers schrijven dat veel van deze vondsten wellicht bij gewoon ouder worden horen en niet met pijn ' +
    'samenhangen.',
};

// Golden values for the sums of magnesium: worked out as exact fractions by another program, from the table itself. Data only.

/** Food, mg in 100 g and code, as the table has them. */
export const table = [
  'almonds 270 15000',
  'cashews 260 15054',
  'walnuts 140 15005',
  'hazelnuts 160 15004',
  'pumpkin-seeds 592 15064',
  'sesame-seeds 324 15010',
  'sunflower-seeds 364 15011',
  'oats 101 32140',
  'bread-wholewheat 54.2 7110',
  'rice-brown-cooked 57.8 9103',
  'quinoa-cooked 71 9341',
  'pasta-wholewheat-cooked 45.8 9871',
  'chickpeas-cooked 44 20507',
  'lentils-cooked 33.9 20360',
  'kidney-beans-cooked 39 20503',
  'green-peas-cooked 31.9 20037',
  'kale-raw 33 20346',
  'broccoli-cooked 17.1 20351',
  'banana 28 13005',
  'avocado 21 13004',
  'chocolate-dark-70 200 31074',
  'cocoa-powder 500 18100',
  'salmon-cooked 28.4 25996',
  'chicken-breast-cooked 37 36018',
];

/** mg in one, how many a day, mg a day, and where that lies to 250. */
export const labels = `
390.64 x 6 = 2343.84 above
148.77 x 2 = 297.54 above
102 x 6 = 612 above
144.8 x 9 = 1303.2 above
894 x 3 = 2682 above
94.8 x 10 = 948 above
469.3 x 12 = 5631.6 above
821.8 x 1 = 821.8 above
719.8 x 8 = 5758.4 above
25.84 x 7 = 180.88 below
390.16 x 8 = 3121.28 above
125 x 2 = 250 on
176 x 6 = 1056 above
454 x 10 = 4540 above
888 x 8 = 7104 above
894.6 x 6 = 5367.6 above
628.9 x 10 = 6289 above
25.6 x 9 = 230.4 below
88.85 x 7 = 621.95 above
656.5 x 4 = 2626 above
27 x 3 = 81 below
31.25 x 8 = 250 on
19.63 x 10 = 196.3 below
155.1 x 2 = 310.2 above
72 x 10 = 720 above
974 x 1 = 974 above
707 x 8 = 5656 above
90.63 x 5 = 453.15 above
143.7 x 9 = 1293.3 above
25 x 10 = 250 on
106 x 12 = 1272 above
980 x 11 = 10780 above
590.3 x 9 = 5312.7 above
326 x 5 = 1630 above
367.5 x 10 = 3675 above
25.94 x 9 = 233.46 below
710 x 4 = 2840 above
698.8 x 8 = 5590.4 above
727.2 x 3 = 2181.6 above
421.4 x 11 = 4635.4 above
212.03 x 12 = 2544.36 above
138.9 x 5 = 694.5 above
145.1 x 7 = 1015.7 above
780 x 7 = 5460 above
25.52 x 8 = 204.16 below
171.73 x 11 = 1889.03 above
149 x 4 = 596 above
31.25 x 8 = 250 on
213 x 2 = 426 above
62.5 x 4 = 250 on
10 x 9 = 90 below
403 x 11 = 4433 above
250 x 1 = 250 on
826.4 x 10 = 8264 above
661 x 7 = 4627 above
423 x 3 = 1269 above
31.25 x 8 = 250 on
347 x 4 = 1388 above
337 x 8 = 2696 above
75.6 x 5 = 378 above
916 x 8 = 7328 above
632.5 x 3 = 1897.5 above
240 x 8 = 1920 above
422 x 12 = 5064 above
225.94 x 2 = 451.88 above
50 x 5 = 250 on
731 x 7 = 5117 above
971 x 5 = 4855 above
318.13 x 1 = 318.13 above
523.6 x 8 = 4188.8 above
357.95 x 2 = 715.9 above
510 x 8 = 4080 above
50 x 5 = 250 on
383.03 x 6 = 2298.18 above
181.2 x 2 = 362.4 above
5.2 x 12 = 62.4 below
981 x 7 = 6867 above
246.17 x 6 = 1477.02 above
877.2 x 4 = 3508.8 above
741.2 x 2 = 1482.4 above
337.1 x 11 = 3708.1 above
435 x 8 = 3480 above
443.3 x 11 = 4876.3 above
208.1 x 7 = 1456.7 above
418.7 x 4 = 1674.8 above
350.16 x 5 = 1750.8 above
524.2 x 4 = 2096.8 above
739 x 3 = 2217 above
295.9 x 2 = 591.8 above
25 x 10 = 250 on
127 x 12 = 1524 above
836 x 9 = 7524 above
505.1 x 1 = 505.1 above
192.19 x 11 = 2114.09 above
483 x 11 = 5313 above
806 x 4 = 3224 above
219 x 1 = 219 below
33.8 x 11 = 371.8 above
575.4 x 3 = 1726.2 above
379.17 x 2 = 758.34 above
109 x 12 = 1308 above
394.09 x 2 = 788.18 above
188.7 x 4 = 754.8 above
18.79 x 10 = 187.9 below
743.4 x 3 = 2230.2 above
429 x 10 = 4290 above
62.5 x 4 = 250 on
658 x 9 = 5922 above
343.9 x 10 = 3439 above
34.54 x 3 = 103.62 below
999 x 11 = 10989 above
62.5 x 4 = 250 on
302.66 x 1 = 302.66 above
257.28 x 11 = 2830.08 above
147.11 x 6 = 882.66 above
68.76 x 10 = 687.6 above
22.4 x 6 = 134.4 below
135.2 x 1 = 135.2 below
595 x 7 = 4165 above
209.05 x 11 = 2299.55 above
402 x 6 = 2412 above
963 x 12 = 11556 above
275 x 3 = 825 above
996.9 x 12 = 11962.8 above
325.2 x 8 = 2601.6 above
263 x 5 = 1315 above
318.54 x 5 = 1592.7 above
834.1 x 11 = 9175.1 above
647.2 x 4 = 2588.8 above
323.7 x 3 = 971.1 above
986.5 x 6 = 5919 above
45.18 x 4 = 180.72 below
48.59 x 9 = 437.31 above
664.6 x 11 = 7310.6 above
958.9 x 1 = 958.9 above
101.7 x 2 = 203.4 below
406 x 11 = 4466 above
472.9 x 10 = 4729 above
355.7 x 6 = 2134.2 above
50 x 5 = 250 on
15.39 x 4 = 61.56 below
328 x 7 = 2296 above
964.8 x 12 = 11577.6 above
331.56 x 9 = 2984.04 above
976 x 7 = 6832 above
488 x 2 = 976 above
172.45 x 9 = 1552.05 above
178 x 4 = 712 above
237.93 x 3 = 713.79 above
380 x 2 = 760 above
134 x 4 = 536 above
246.09 x 9 = 2214.81 above
364.09 x 8 = 2912.72 above
136.78 x 5 = 683.9 above
761 x 9 = 6849 above
306.02 x 6 = 1836.12 above
97.47 x 11 = 1072.17 above
604.4 x 10 = 6044 above
261.13 x 5 = 1305.65 above
796 x 12 = 9552 above
125 x 2 = 250 on
62.5 x 4 = 250 on
290 x 3 = 870 above
23.4 x 3 = 70.2 below
391.31 x 11 = 4304.41 above
62.5 x 4 = 250 on
95.15 x 6 = 570.9 above
50 x 5 = 250 on
1 x 6 = 6 below
289.2 x 1 = 289.2 above
753 x 1 = 753 above
927.1 x 4 = 3708.4 above
31.25 x 8 = 250 on
768 x 6 = 4608 above
342.62 x 9 = 3083.58 above
355.67 x 9 = 3201.03 above
336.17 x 2 = 672.34 above
533 x 8 = 4264 above
125 x 2 = 250 on
467.7 x 5 = 2338.5 above
154 x 12 = 1848 above
307.8 x 9 = 2770.2 above
31.25 x 8 = 250 on
151 x 5 = 755 above
72 x 3 = 216 below
313.71 x 10 = 3137.1 above
125 x 2 = 250 on
585 x 11 = 6435 above
56.82 x 10 = 568.2 above
250 x 1 = 250 on
825.6 x 2 = 1651.2 above
271.68 x 6 = 1630.08 above
754.6 x 7 = 5282.2 above
492 x 2 = 984 above
56 x 5 = 280 above
252.78 x 5 = 1263.9 above
189 x 11 = 2079 above
363.34 x 5 = 1816.7 above
7 x 12 = 84 below
190.01 x 2 = 380.02 above
220.1 x 4 = 880.4 above
957.3 x 10 = 9573 above
109 x 6 = 654 above
533.4 x 1 = 533.4 above
825.1 x 4 = 3300.4 above
34 x 4 = 136 below
314.7 x 3 = 944.1 above
124.86 x 8 = 998.88 above
132 x 8 = 1056 above
500 x 6 = 3000 above
388.72 x 9 = 3498.48 above
233 x 5 = 1165 above
251.63 x 3 = 754.89 above
93.05 x 11 = 1023.55 above
493 x 4 = 1972 above
125 x 2 = 250 on
125 x 2 = 250 on
124.56 x 9 = 1121.04 above
350.25 x 1 = 350.25 above
123.54 x 7 = 864.78 above
`
  .trim()
  .split('\n');

// Ten facts about low back pain that stand against ten beliefs, beside what the practice texts say of the same. Data only.
import { said } from '../claim.js';

export const mythsSaid = /*#__PURE__*/ said({
  'myth-lifting': ['osullivan-2020', 'rug-2024'],
  'myth-wear': ['osullivan-2020', 'rug-2024', 'oef-2025'],
  'myth-moving': ['osullivan-2020', 'oef-2025', 'pijn-2025'],
  'myth-core': ['osullivan-2020', 'train-2022', 'rug-2024'],
  'myth-damage': ['osullivan-2020', 'pijn-2025'],
  'myth-scan': ['osullivan-2020', 'rug-2024', 'pijn-2025'],
  'myth-flares': ['osullivan-2020', 'train-2022'],
  'myth-age': ['osullivan-2020', 'rug-2024'],
  'myth-serious': ['osullivan-2020', 'train-2022', 'rug-2024'],
  'myth-care': ['osullivan-2020', 'rug-2024', 'oef-2025'],
  'myth-beliefs': ['osullivan-2020'],
});

// What is said of magnesium, French: a sentence or two per claim, with its figure. Words only.
import type { Words } from '../../claim.js';
import type * as claims from '../../claims/magnesium.js';

export const fr: Words<typeof claims> = {
  'muscle-switch':
    'Dans une cellule musculaire, le calcium contracte. Le muscle se relâche quand ce calcium est repompé. Dire que ' +
    'le magnésium relâche, c’est l’image d’un blog.',
  'magnesium-cramps':
    'Dans 5\u00a0essais avec 307\u00a0personnes, surtout âgées, le magnésium apportait 0,18\u00a0crampe de moins par semaine. Cela ' +
    'peut être le hasard. Pour le sommeil aussi, il y a peu de preuves. Le blog orthomoléculaire voit cela autrement.',
  'magnesium-eases':
    'Le blog orthomoléculaire\u00a0: si l’apport est faible, le magnésium peut soulager un peu la tension, les crampes et ' +
    'la raideur, et aider un peu à dormir. Il ne guérit pas le mal de dos. Cochrane, Tim Willems et Examine y ' +
    'trouvent peu de preuves.',
  'magnesium-daily':
    'L’EFSA, l’autorité européenne des aliments : 350 mg par jour pour les hommes et 300 mg pour les femmes, toute ' +
    'l’alimentation comprise. Tim Willems indique 410 à 420 mg pour les hommes et 320 à 360 mg pour les femmes. Le blog ' +
    'orthomoléculaire dit 300 à 400 mg.',
  'magnesium-line':
    'D’un complément, au plus 250 mg par jour, dès 4 ans, en 2 prises au moins. Davantage peut rendre les selles ' +
    'plus molles. Aux États-Unis, c’est 350 mg.',
  'magnesium-enough':
    'Le BfR allemand ne voit aucun signe que des adultes en bonne santé en prennent trop peu. Tim Willems écrit que plus de la ' +
    'moitié des adultes n’atteignent pas la quantité recommandée.',
  'magnesium-forms':
    'Tim Willems : le citrate et le lactate s’absorbent bien, le glycinate, le chlorure et le gluconate assez bien, ' +
    'l’oxyde et le carbonate peu. Dans une étude, le chlorure valait le lactate. Le blog orthomoléculaire trouve le ' +
    'bisglycinate bien toléré.',
  'magnesium-oxide': 'Dans une étude, le corps absorbait 4 pour cent du magnésium sous forme d’oxyde.',
  'magnesium-stress':
    'Le blog orthomoléculaire dessine le magnésium et le stress comme deux mains qui agissent l’une sur ' +
    'l’autre. C’est une image de ce blog.',
  'magnesium-roles':
    'En Europe, on peut dire que le magnésium contribue aux muscles, aux nerfs et au mental, à l’énergie, à moins de fatigue, ' +
    'à l’équilibre des sels, à la fabrication de protéines, aux os et aux dents, et aux nouvelles cellules.',
  'magnesium-vitamin-d': 'Le corps utilise aussi le magnésium pour transformer la vitamine D.',
  'magnesium-blood':
    'Le corps contient environ 25 g de magnésium, dont 50 à 60 pour cent dans les os. Sous 0,75 mmol/l dans le ' +
    'sang, on parle de carence. Une prise de sang ne montre pas toujours les réserves.',
  'magnesium-medicines':
    'Certains antibiotiques, médicaments pour la thyroïde et pour les os se prennent à quelques heures du magnésium. ' +
    'Demandez à votre pharmacien ou à votre médecin.',
  'magnesium-daily-mag':
    'Tim Willems indique 410 à 420\u00a0mg par jour pour les hommes et 320 à 360\u00a0mg pour les femmes. ' +
    'L’EFSA, pour l’Europe, dit 350\u00a0mg pour les hommes et 300\u00a0mg pour les femmes.',
  'magnesium-daily-orth':
    'Le blog orthomoléculaire dit 300 à 400\u00a0mg par jour. L’EFSA, pour l’Europe, dit 350\u00a0mg pour les ' +
    'hommes et 300\u00a0mg pour les femmes.',
  'magnesium-adults': 'Les valeurs européennes pour adultes valent dès 18\u00a0ans.',
  'magnesium-elsewhere':
    'Aux États-Unis, la limite pour les compléments est de 350\u00a0mg par jour. L’Europe, le BfR allemand et ' +
    'le blog orthomoléculaire disent 250\u00a0mg.',
  'magnesium-deficit': 'Un complément sert en cas de carence établie. Il ne remplace pas une alimentation saine.',
  'magnesium-ask-first':
    'En cas de problèmes de reins ou de cœur, ou si vous prenez des médicaments, demandez d’abord conseil à votre médecin ou pharmacien.',
};

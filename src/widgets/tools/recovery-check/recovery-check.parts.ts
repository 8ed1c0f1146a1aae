// Templates of recovery-check that need no element: which brake is on, what to begin with, and what each study saw. Pure.
import { html, type TemplateResult } from 'lit';
import { capital } from '../../../platform/locale/capital.js';
import { recoverySleep, recoverySmoking, recoveryStress } from '../../../science/evidence/claims.js';
import { brakeIds, brakesOn, firstBrake, inCircle, type BrakeId } from '../../../science/body/brakes.js';
import type { Levels } from '../../../science/body/factors.js';
import { fold } from '../../../ui/base/parts/frame.js';
import { answer } from '../../../ui/shared/answer.js';
import { checkboxGroup } from '../../../ui/shared/controls/checkbox-group.js';
import type { RecoveryCheckTexts } from './strings/nl.js';

type Number = (n: number, digits?: number) => string;

export const form = (
  t: RecoveryCheckTexts,
  on: readonly BrakeId[],
  onSwitch: (id: BrakeId, on: boolean) => void,
): TemplateResult =>
  checkboxGroup<BrakeId>({
    legend: t.which,
    options: brakeIds.map((id) => ({ value: id, label: capital(t.brakes[id]) })),
    chosen: on,
    onSwitch,
  });

export interface Told {
  readonly levels: Levels;
  /** The brake that was let go of a moment ago. */
  readonly loose: BrakeId | undefined;
  readonly example: (head: string) => string;
  readonly join: (words: readonly string[]) => string;
  readonly acts: unknown;
}

function wordsOf(t: RecoveryCheckTexts, { levels, loose, join }: Told): readonly [head: string, body: unknown] {
  const names = (ids: readonly BrakeId[]): string => join(ids.map((id) => t.brakes[id]));
  const on = brakesOn(levels);
  if (loose) return [t.loose(capital(t.brakes[loose])), on.length ? t.looseSaid(names(on)) : t.looseAlone];
  const first = firstBrake(levels);
  if (!first) return [t.free, t.freeSaid];
  const circle = inCircle(levels);
  const round = circle.length ? t.circle(capital(names(circle)), circle.length === 1) : t.loosens;
  return [t.head[first], html`${t.begin[first]} ${round}`];
}

export function told(t: RecoveryCheckTexts, said: Told): TemplateResult {
  const [head, body] = wordsOf(t, said);
  return answer({
    head: said.example(head),
    body,
    actions: html`<p class="small">${t.never}</p>
      ${said.acts}`,
    caveat: [
      t.why,
      html`<p>${t.whySaid}</p>
        <p>${t.ours}</p>`,
    ],
  });
}

/** Per brake what its own study saw, and in whom. */
export function studies(t: RecoveryCheckTexts, n: Number): TemplateResult {
  const [stress, smoking, sleep] = [recoveryStress.value, recoverySmoking.value, recoverySleep.value];
  const saw: Record<BrakeId, string> = {
    stress: t.saw.stress(n(stress.people), n(stress.percent)),
    smoking: t.saw.smoking(n(smoking.studies), n(smoking.times)),
    'poor-sleep': t.saw.sleep(n(sleep.nights), n(sleep.hours), n(sleep.short, 1), n(sleep.rested, 1)),
    alcohol: t.saw.alcohol,
    'poor-food': t.saw.food,
    inactivity: t.saw.movement,
  };
  return fold(
    t.studies,
    html`<dl class="saw">
      ${brakeIds.map(
        (id) =>
          html`<div>
            <dt>${capital(t.brakes[id])}</dt>
            <dd>${saw[id]}</dd>
          </div>`,
      )}
    </dl>`,
  );
}

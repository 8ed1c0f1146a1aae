// The source of a choice, but for the booking API: its code is fetched only when it is the one.
import type { BookingSource } from '../source.js';
import type { AgendaChoice } from './told.js';

/** Fetches the code of the source; rejects when it cannot be had, like every import. */
export async function openAgenda(choice: AgendaChoice): Promise<BookingSource> {
  const { kind, practice } = choice;
  if (kind === 'link') return (await import('../link.js')).linkSource(practice);
  // Of busy times alone nothing is free: without the practice's own hours one writes or calls.
  if (kind === 'ical' && choice.hours?.length) return (await import('./ical/ical-source.js')).icalSource(choice);
  if (kind === 'smart') return (await import('./smart-source.js')).smartSource(choice);
  if (kind === 'fhir') return (await import('./fhir/fhir-source.js')).fhirSource(choice);
  return (await import('./asked-for.js')).askedFor(practice);
}

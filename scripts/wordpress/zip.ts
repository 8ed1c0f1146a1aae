// A zip that is the same for the same files: sorted, and of one time. Pure.
import { zipSync, type Zippable } from 'fflate';

/** The oldest time a zip can say; in local time, as zips do, which fflate takes it for. */
const epoch = new Date(1980, 0, 1);

export function zipOf(files: ReadonlyMap<string, Uint8Array>, folder = ''): Uint8Array {
  const entries: Zippable = {};
  for (const name of [...files.keys()].sort()) {
    entries[`${folder}${name}`] = [files.get(name)!, { mtime: epoch, level: 9 }];
  }
  return zipSync(entries);
}

/// <reference types="vite/client" />
// Stands in for dist/kinekit.js in `npm run dev`: the loader from source, and each widget as a module of its own.
import { start } from '../../src/loader.js';

const widgets = import.meta.glob('../../src/widgets/*/*/define.ts') as Record<string, () => Promise<unknown>>;
const byTag = new Map(Object.entries(widgets).map(([file, load]) => [file.split('/').at(-2) ?? '', load]));

start(new Set(byTag.keys()), (tag) => void byTag.get(tag)?.());

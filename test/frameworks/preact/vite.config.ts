// Preact's markup is not React's: Vite is told whose functions it becomes.
import { defineConfig } from 'vite';

export default defineConfig({ base: './', oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } });

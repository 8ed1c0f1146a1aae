// React needs no plugin to be built; in development it says what it dislikes.
import { defineConfig } from 'vite';

export default defineConfig({ base: './', define: { 'process.env.NODE_ENV': '"development"' } });

// Nothing but modules and HTML.
import { defineConfig } from 'vite';

export default defineConfig({ base: './' });

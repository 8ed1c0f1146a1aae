// Vue is told which tags are elements of the browser, not components of its own.
import vue from '@vitejs/plugin-vue';
import { registry } from 'kinekit';
import { defineConfig } from 'vite';

const isCustomElement = (tag: string): boolean => tag in registry;
export default defineConfig({ base: './', plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });

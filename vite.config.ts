// The settings the build, the dev server, Storybook and the pictures share: `npx vite build` makes dist/ as `npm run build` does.

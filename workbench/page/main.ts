import { openWorkbench } from './workbench';

/** Said before any language is known. */
const FAILED = 'PAC n’a pas pu s’ouvrir. / PAC could not open.';

// The classic script that esbuild makes has no top-level await.
openWorkbench().then(
  () => {
    document.body.dataset.ready = '';
  },
  (error: unknown) => {
    document.body.prepend(FAILED);
    throw error;
  },
);

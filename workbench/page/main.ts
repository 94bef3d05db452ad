import { openWorkbench } from './workbench';

// The classic script that esbuild makes has no top-level await.
void openWorkbench().then(() => {
  document.body.dataset.ready = '';
});

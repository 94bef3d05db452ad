import { App, Component, xml, type ComponentConstructor } from '@odoo/owl';
import templates from '@odoo/o-spreadsheet/dist/o_spreadsheet.xml';
import { installChartLibrary } from './chart-library';
// oxlint-disable-next-line import/no-unassigned-import -- it registers what the grid draws
import './notes';
import { Spreadsheet, plainText, type Model } from './engine';

/** How the spreadsheet speaks to the person: the page has its own dialogs. */
export interface ViewerVoice {
  notify: (text: string) => void;
  raiseError: (text: string) => Promise<void>;
  askConfirmation: (text: string) => Promise<boolean>;
}

/** What the spreadsheet component hands to its menus and tools. */
export type ViewerEnvironment = Spreadsheet['env'];

/** The spreadsheet on screen. */
export interface Viewer {
  environment: ViewerEnvironment;
  focus: () => void;
}

/**
 * Shows the model in `target`, whole: toolbar, formula bar, grid, tabs.
 *
 * @param translate The words of the component's own templates.
 */
export async function mountViewer(
  model: Model,
  target: HTMLElement,
  voice: ViewerVoice,
  translate: (text: string) => string,
): Promise<Viewer> {
  installChartLibrary();
  const shown: Viewer[] = [];
  const component = exposing((viewer) => shown.push(viewer));
  const app = new App(host(model, component, voice), { warnIfNoStaticProps: false, translateFn: translate });
  app.addTemplates(templates);
  await app.mount(target);
  const [viewer] = shown;
  if (!viewer) throw new Error('The spreadsheet was not drawn.');
  return viewer;
}

/** The component, made to hand out what it gives its own menus. */
function exposing(expose: (viewer: Viewer) => void): ComponentConstructor {
  return class extends Spreadsheet {
    override setup() {
      super.setup();
      expose({ environment: this.env, focus: () => this.focusGrid() });
    }
  };
}

/** The component takes its model and its three voices from a parent. */
function host(model: Model, component: ComponentConstructor, voice: ViewerVoice) {
  return class extends Component {
    static override template = xml`<Spreadsheet model="model" notifyUser="notifyUser" raiseError="raiseError" askConfirmation="askConfirmation" />`;
    static components = { Spreadsheet: component };
    model = model;
    notifyUser = ({ text }: { text: string }) => voice.notify(plainText(text));
    raiseError = (text: string, done?: () => void) => {
      void voice.raiseError(plainText(text)).then(done);
    };
    askConfirmation = (text: string, confirm: () => void, cancel?: () => void) => {
      void voice.askConfirmation(plainText(text)).then((yes) => (yes ? confirm() : cancel?.()));
    };
  };
}

import { button, element } from './dom';
import type { Say } from './words';

/** What a stranger may begin with. */
export interface WelcomeActions {
  createPlan: () => void;
  tryExample: () => void;
}

/** The first screen: a calm card over an empty workbook. Any choice closes it. */
export function showWelcome(over: HTMLElement, actions: WelcomeActions, say: Say): HTMLElement {
  const card = element('section', { class: 'welcome', 'aria-labelledby': 'welcome-title' });
  const closing = (act: () => void) => () => {
    card.remove();
    act();
  };
  const create = button(say('createPlan'), 'button primary large', closing(actions.createPlan));
  card.append(
    element('h1', { id: 'welcome-title' }, say('welcomeTitle')),
    element('p', {}, say('welcomeText')),
    element(
      'div',
      { class: 'welcome-buttons' },
      create,
      button(say('tryExample'), 'button large', closing(actions.tryExample)),
    ),
    button(
      say('welcomeClose'),
      'link-button',
      closing(() => undefined),
    ),
  );
  over.append(card);
  create.focus();
  return card;
}
